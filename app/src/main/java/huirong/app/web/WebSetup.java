package huirong.app.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every page what its layout needs. */
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {
    private final PageAttributes attributes;

    WebSetup(PageAttributes attributes) {
        this.attributes = attributes;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(attributes).excludePathPatterns("/webjars/**", "/*.css", "/*.svg", "/*.js");
    }
}
