package huirong.app.membership.authorisation;

import java.util.List;

/** That another read the firm's file, in the words of a page. The person is not named: the organisation answers for its people. */
record ShownRead(String at, String organisation, String basis, String purpose, List<String> items) {}
