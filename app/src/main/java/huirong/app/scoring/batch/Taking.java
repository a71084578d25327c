package huirong.app.scoring.batch;

/** What became of one bucket's scores. */
sealed interface Taking {
    /**
     * All its firms' evaluations stand.
     *
     * @param stored how many of them are new
     * @param recomputed how many were computed again here from their files
     */
    record Done(int bucket, long firms, long stored, long recomputed) implements Taking {}

    /** Nothing of it was stored; of {@link Reason#STANDS} nothing from that page on. */
    record Refused(Reason reason, String about) implements Taking {}

    /** Why a bucket's scores are refused. */
    enum Reason {
        FILE("batch.file", "文件不能使用", "The file cannot be used"),
        CARD("batch.card", "所用评分卡版本现未使用", "The version of the card is not in use"),
        BUCKET("batch.bucket", "有经营主体不属于此分桶", "A firm does not belong to this bucket"),
        VERSION(
                "batch.version",
                "结果所依据的档案版本与本平台封存的不符",
                "The file version under a result is not the one sealed here"),
        POINTS("batch.points", "得分与评分卡不符", "Points are not those that the card gives"),
        DIFFERS("batch.differs", "抽查复算结果不同", "Computed again here the result is another"),
        STANDS("batch.stands", "同一档案版本已有不同的评价", "Another result stands for the same file version");

        final String code;
        final String chinese;
        final String english;

        Reason(String code, String chinese, String english) {
            this.code = code;
            this.chinese = chinese;
            this.english = english;
        }
    }
}
