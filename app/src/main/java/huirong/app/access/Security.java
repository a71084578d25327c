package huirong.app.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import huirong.app.access.provider.IdentityProvider;
import huirong.app.access.provider.NoTokensKept;
import huirong.app.web.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AccountExpiredException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What is open, what needs a session, and the headers every answer carries. Rights beyond that are the front doors'. */
@Configuration(proxyBeanMethods = false)
class Security {
    static final RequestMatcher PLAIN_FILES = new OrRequestMatcher(
            pathPattern("/webjars/**"), pathPattern("/*.css"), pathPattern("/*.svg"), pathPattern("/*.js"));

    private static final RequestMatcher OPEN = new OrRequestMatcher(
            pathPattern("/"),
            pathPattern(HttpMethod.GET, "/figures/*"),
            pathPattern("/login"),
            pathPattern(HttpMethod.GET, "/login/provider"),
            pathPattern("/welcome/*"),
            pathPattern("/error"),
            pathPattern(HttpMethod.GET, "/products"),
            pathPattern(HttpMethod.GET, "/products/*"),
            pathPattern(HttpMethod.GET, "/fund/public"),
            pathPattern(HttpMethod.GET, "/fund/public.json"),
            pathPattern(HttpMethod.GET, "/fund/public.csv"),
            pathPattern(HttpMethod.GET, "/fund/public.xlsx"),
            pathPattern(HttpMethod.GET, "/fund/roots"),
            pathPattern(HttpMethod.GET, "/fund/roots/file"),
            pathPattern(HttpMethod.GET, "/api/health"));

    private static final RequestMatcher CODE = pathPattern("/login/code");
    private static final RequestMatcher API = pathPattern("/api/**");

    /** Nothing but our own files; neither scripts nor styles within a page; no page within another's frame. */
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            LocalToken token,
            Organisations organisations,
            Accounts accounts,
            Sessions sessions,
            RequestCache asked,
            IdentityProvider provider,
            Identities identities,
            ApplicationEventPublisher events) {
        if (provider.set())
            http.oauth2Login(people -> people.loginPage("/login")
                    .clientRegistrationRepository(provider)
                    .authorizedClientRepository(new NoTokensKept())
                    .successHandler(new AfterProvider(identities, sessions, asked))
                    .failureHandler((request, response, refusal) -> unproven(request, response, refusal, events)));
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(PLAIN_FILES, OPEN)
                        .permitAll()
                        .requestMatchers(CODE)
                        .hasAuthority(Proof.PASSWORD)
                        .anyRequest()
                        .hasAuthority(Proof.WHOLE))
                .addFilterBefore(new LocalTokenFilter(token, organisations, events), CsrfFilter.class)
                .addFilterBefore(new ActorFilter(accounts, sessions), AuthorizationFilter.class)
                .csrf(forms -> forms.ignoringRequestMatchers(LocalTokenFilter::proven))
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("login")
                        .successHandler(new AfterPassword(asked))
                        .failureHandler(Security::refused))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE)))
                        .logoutSuccessUrl("/login?out"))
                .requestCache(cache -> cache.requestCache(asked))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(Security::unknown)
                        .accessDeniedHandler(Security::denied))
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::deny)
                        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()")))
                .build();
    }

    /** After signing in a person goes on to the page asked for, never to a half-done act. */
    @Bean
    RequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                new AndRequestMatcher(pathPattern(HttpMethod.GET, "/**"), new NegatedRequestMatcher(API)));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static void refused(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        String reason =
                switch (refusal) {
                    case LockedException slowed -> "slow";
                    case CredentialsExpiredException none -> "factor";
                    case AccountExpiredException over -> "ended";
                    case DisabledException unconfirmed -> "waiting";
                    default -> "wrong";
                };
        response.sendRedirect(request.getContextPath() + "/login?" + reason);
    }

    /** What came back was forged, came late, or the person went back half-way. */
    private static void unproven(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refusal,
            ApplicationEventPublisher events)
            throws IOException {
        String why = refusal instanceof OAuth2AuthenticationException told
                ? told.getError().getErrorCode()
                : refusal.getClass().getSimpleName();
        events.publishEvent(AccessActed.refused(AccessActed.NOBODY, "sign-in.provider", why));
        response.sendRedirect(request.getContextPath() + "/login?unproven");
    }

    private static void unknown(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (API.matches(request)) Refusal.send(request, response, HttpStatus.UNAUTHORIZED, "sign-in");
        else response.sendRedirect(request.getContextPath() + "/login");
    }

    /**
     * A form without its token, nearly always because the session ran out meanwhile; or a person on the way from the password
     * to the code who wants to go on without it, or who comes back to it when signed in.
     */
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException {
        if (!(refusal instanceof CsrfException) && API.matches(request))
            Refusal.send(request, response, HttpStatus.UNAUTHORIZED, "sign-in");
        else if (!(refusal instanceof CsrfException))
            response.sendRedirect(request.getContextPath() + (CODE.matches(request) ? "/" : "/login/code"));
        else if (request.getServletPath().startsWith("/login")) response.sendRedirect(request.getContextPath() + "/login?again");
        else Refusal.send(request, response, HttpStatus.FORBIDDEN, "form-expired");
    }
}
