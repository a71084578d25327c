package huirong.app.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;

/** Gives every page what its layout needs, and every failure its answer. */
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

    @Override
    public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.replaceAll(one -> one instanceof DefaultHandlerExceptionResolver ? new GoneClients() : one);
    }
}
