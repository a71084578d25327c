package huirong.story.stage;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Given to the platform beside its own parts. */
@Configuration(proxyBeanMethods = false)
public class Stage {
    @Bean
    @Primary
    Clock storyClock() {
        return StoryClock.STORY;
    }
}
