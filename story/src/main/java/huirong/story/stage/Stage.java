package huirong.story.stage;

import huirong.app.web.Notice;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Given to the platform beside its own parts. */
@Configuration(proxyBeanMethods = false)
public class Stage {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Bean
    @Primary
    Clock storyClock() {
        return StoryClock.STORY;
    }

    /** On every page: what is invented, and what time it is in the story. */
    @Bean
    Notice storyNotice() {
        return language -> {
            String now = MINUTE.format(LocalDateTime.now(StoryClock.STORY));
            return language.getLanguage().equals("en")
                    ? "Demonstration: firms, people and figures are invented. It is " + now + " in the story."
                    : "演示：经营主体、人物与数据均为虚构。演示时间 " + now + "。";
        };
    }
}
