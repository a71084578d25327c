package huirong.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;

class GoneClientsTest {
    @Test
    void aDatabaseThatWentAwayAtACommitIsNoClientThatHasGone() {
        for (IOException cut : new IOException[] {new EOFException(), new SocketException("Broken pipe")}) {
            Exception commit = new TransactionSystemException("could not commit", new SQLException("i/o error", cut));
            assertThat(resolved(new GoneClients(), commit)).as("left to be told as a failure").isNull();
            assertThat(resolved(new DefaultHandlerExceptionResolver(), commit))
                    .as("what it would be without us; delete the class when this fails")
                    .isNotNull();
        }
        assertThat(resolved(new GoneClients(), new IOException("Broken pipe"))).as("a client that has gone").isNotNull();
    }

    private static ModelAndView resolved(HandlerExceptionResolver resolver, Exception failure) {
        return resolver.resolveException(new MockHttpServletRequest(), new MockHttpServletResponse(), null, failure);
    }
}
