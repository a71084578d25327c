package huirong.app.creditfile.view;

/** On what ground somebody reads facts that are not public (政务数据共享条例; 征信业管理条例 18; 个人信息保护法 13). */
public sealed interface Basis {
    /** Code that the read log, the audit and evaluations cite. */
    String code();

    /** 企业授权: the firm authorised this organisation. */
    record Consent(String reader) implements Basis {
        @Override
        public String code() {
            return "consent:" + reader;
        }
    }

    /** 本企业: the firm reads its own file, after person and powers were verified. */
    record OwnFile() implements Basis {
        @Override
        public String code() {
            return "own-file";
        }
    }

    /** 数据来源: a source sees what it delivered itself. */
    record SourceOfThisFact(String source) implements Basis {
        @Override
        public String code() {
            return "source:" + source;
        }
    }

    /** 法定职责: a public duty under a named act; it opens public and shared items, never authorised ones. */
    record PublicDuty(String act) implements Basis {
        @Override
        public String code() {
            return "public-duty:" + act;
        }
    }
}
