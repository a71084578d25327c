package huirong.app.run;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns the server's problem document into what the command says and its exit code. */
final class ServerRefusal {
    private ServerRefusal() {}

    static Refused of(int status, byte[] body) {
        String code = "";
        String chinese = "服务拒绝了请求";
        String english = "The server refused the request";
        try {
            JsonNode problem = JsonMapper.shared().readTree(body);
            code = problem.path("code").asString("");
            chinese = problem.path("zh").asString(chinese);
            english = problem.path("en").asString(problem.path("detail").asString(english));
        } catch (JacksonException e) {
            // Not a problem document: the status is all there is to say.
        }
        if (code.equals("delivery.digest")) {
            return WatchedFile.changed();
        }
        String which = " (" + status + (code.isEmpty() ? "" : " " + code) + ")";
        return status < 500
                ? Refused.input(chinese + which, english + which)
                : Refused.fault(chinese + which, english + which);
    }
}
