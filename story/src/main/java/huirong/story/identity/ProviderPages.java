package huirong.story.identity;

import java.util.List;
import java.util.stream.Collectors;

/** What the provider shows. Each page says that nothing on it is real. */
final class ProviderPages {
    private static final String STYLE =
            """
            body{font:16px/1.6 "PingFang SC","HarmonyOS Sans SC",MiSans,"Microsoft YaHei","Noto Sans CJK SC",sans-serif;\
            color:#1d2733;background:#fff8ec;margin:0}main{max-width:44rem;margin:0 auto;padding:16px}h1{font-size:24px}\
            .notice{border-left:4px solid #c2410c;padding:4px 12px;background:#fff}.person{display:block;width:100%;\
            text-align:left;font:inherit;color:inherit;background:#fff;border:1px solid #dfe3e8;border-radius:6px;\
            padding:12px;margin:8px 0;cursor:pointer}.person:hover,.person:focus{border-color:#0f5c6e}.quiet{color:#52606d;\
            font-size:14px}input{font:inherit;padding:8px;width:100%;box-sizing:border-box;border:1px solid #52606d;\
            border-radius:4px}table{border-collapse:collapse;width:100%;background:#fff}td,th{padding:8px;text-align:left;\
            border-bottom:1px solid #dfe3e8}code{font-size:20px;letter-spacing:2px}button.search{font:inherit;\
            padding:8px 16px;margin-top:8px}""";

    private ProviderPages() {}

    static String persons(List<Identity> persons, String searched, SignInRequest request) {
        String asked = asked(request);
        String shown = persons.stream()
                .map(person -> "<form method=\"post\" action=\"/authorize\">" + asked
                        + "<input type=\"hidden\" name=\"subject\" value=\"" + safe(person.subject())
                        + "\"><button class=\"person\"><b>" + safe(person.name()) + "</b><br>" + firms(person)
                        + "<span class=\"quiet\">" + safe(person.note()) + "</span></button></form>")
                .collect(Collectors.joining());
        return page("模拟身份认证 Simulated identity provider", ""
                + "<p class=\"notice\">本页代替政务身份认证与电子营业执照，只用于演示。人物与经营主体均为虚构，选谁就以谁的身份登录。<br>"
                + "This page stands in for the government sign-in and the electronic business licence. People and firms are"
                + " invented; choose whom to be.</p>"
                + "<form method=\"get\" action=\"/authorize\">" + asked
                + "<label for=\"q\">姓名、经营主体名称或代码 Name, firm or code</label>"
                + "<input id=\"q\" name=\"q\" value=\"" + safe(searched) + "\">"
                + "<button class=\"search\">查找 Search</button></form>"
                + (shown.isEmpty() ? "<p>没有找到。 Nobody found.</p>" : shown));
    }

    static String codes(List<StaffCode> codes, String secret, String made) {
        String rows = codes.stream()
                .map(code -> "<tr><td>" + safe(code.words()) + "</td><td>" + safe(code.login()) + "</td><td><code id=\"code-"
                        + safe(code.login()) + "\">" + safe(code.code()) + "</code></td></tr>")
                .collect(Collectors.joining());
        return page("模拟动态口令 Simulated authenticator", ""
                + (secret.isEmpty() ? "<meta http-equiv=\"refresh\" content=\"10\">" : "")
                + "<p class=\"notice\">本页代替各人手机上的动态口令，只用于演示。<br>"
                + "This page stands in for the authenticator that each of them would have.</p>"
                + "<table><thead><tr><th>账号 Account</th><th>登录名 Login</th><th>动态口令 Code</th></tr></thead><tbody>"
                + rows + "</tbody></table>"
                + "<h2 id=\"new\">后来开通的账号 Accounts opened later</h2>"
                + "<p>演示平台按故事里的日期走，真实手机上的动态口令与它对不上。请把设置动态口令时显示的密钥粘贴到这里，按演示的时间换算。<br>"
                + "The demonstration lives on the story's date, so a real telephone shows other codes. Paste the secret that was"
                + " shown when the second factor was set up; it is turned into a code by the demonstration's time.</p>"
                + "<form method=\"get\" action=\"/codes\"><label for=\"secret\">密钥 Secret</label>"
                + "<input id=\"secret\" name=\"secret\" autocomplete=\"off\" value=\"" + safe(secret) + "\">"
                + "<button class=\"search\">换算 Show the code</button></form>"
                + (secret.isEmpty()
                        ? ""
                        : made.isEmpty()
                                ? "<p>这不是密钥：密钥由字母 A 至 Z 和数字 2 至 7 组成。 This is no secret: it has letters A to Z and"
                                        + " digits 2 to 7.</p>"
                                : "<p>动态口令 Code: <code id=\"made\">" + safe(made) + "</code></p>"));
    }

    static String unserved() {
        return page("模拟身份认证 Simulated identity provider",
                "<p class=\"notice\">请从平台的登录页进入。 Please come from the platform's sign-in page.</p>");
    }

    private static String firms(Identity person) {
        return person.firms().stream()
                .map(firm -> safe(firm.firm()) + " <span class=\"quiet\">" + safe(firm.code()) + "</span><br>")
                .collect(Collectors.joining());
    }

    private static String asked(SignInRequest request) {
        StringBuilder hidden = new StringBuilder();
        for (int i = 0; i < SignInRequest.FIELDS.size(); i++)
            hidden.append("<input type=\"hidden\" name=\"")
                    .append(SignInRequest.FIELDS.get(i))
                    .append("\" value=\"")
                    .append(safe(request.values().get(i)))
                    .append("\">");
        return hidden.toString();
    }

    private static String page(String title, String main) {
        return "<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
                + " content=\"width=device-width, initial-scale=1\"><title>" + title + "</title><style>" + STYLE
                + "</style></head><body><main><h1>" + title + "</h1>" + main + "</main></body></html>";
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
