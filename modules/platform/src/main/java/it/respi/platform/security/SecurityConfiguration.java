// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.security;

import java.net.URI;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The doors of the server. Here only "signed in or not" is decided; what somebody may see or do is decided by the
 * policies of the modules, on each object.
 */
@Configuration
class SecurityConfiguration {

    /** Health and metrics, on the management port only (application.yaml binds it to loopback). */
    @Bean
    @Order(1)
    SecurityFilterChain management(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** Programs: bearer tokens, no session. */
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, ProgramSignIn programs, ApiRefusals refusals, OidcSettings oidc)
            throws Exception {
        harden(http, oidc);
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/openapi", "/api/openapi.yaml")
                        .permitAll()
                        .anyRequest()
                        .hasRole("STAFF"))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(programs))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .build();
    }

    /**
     * The person whose case it is, and the calendar of an office at its secret address: no sign-in, no session, no token against forged forms, because there is nothing that another
     * site could use in their name.
     */
    @Bean
    @Order(3)
    SecurityFilterChain person(HttpSecurity http, OidcSettings oidc) throws Exception {
        harden(http, oidc);
        return http.securityMatcher(
                        "/pratica", "/{lang:[a-z]{2}}/pratica", "/{lang:[a-z]{2}}/pratica/**", "/calendario/*.ics")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** People: sign-in through the realm, a session, pages. */
    @Bean
    @Order(4)
    SecurityFilterChain pages(
            HttpSecurity http,
            StaffSignIn staff,
            ExpiredSession expired,
            RealmReachable reachable,
            RealmSignOut realmSignOut,
            OidcSettings oidc)
            throws Exception {
        harden(http, oidc);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/respi/**", "/webjars/**", "/favicon.ico", "/accesso/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .hasRole("STAFF"))
                .requestCache(cache -> cache.requestCache(expired.requests()))
                .addFilterBefore(reachable, OAuth2AuthorizationRequestRedirectFilter.class)
                .oauth2Login(login -> login.loginPage("/oauth2/authorization/" + RealmConfiguration.REGISTRATION)
                        .userInfoEndpoint(user -> user.oidcUserService(staff))
                        .successHandler(expired)
                        .authorizedClientRepository(new NoTokensKept())
                        .failureHandler(staff))
                .oidcLogout(logout -> logout.oidcSessionRegistry(new NoRegister())
                        .backChannel(realm -> realm.logoutHandler(realmSignOut)))
                .logout(logout -> logout.logoutSuccessHandler(staff.realmLogout()))
                .exceptionHandling(handling -> handling.accessDeniedHandler(expired))
                .build();
    }

    @Bean
    OidcClientInitiatedLogoutSuccessHandler realmLogout(ClientRegistrationRepository clients) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(clients);
        handler.setPostLogoutRedirectUri("{baseUrl}/accesso/uscita");
        return handler;
    }

    private static void harden(HttpSecurity http, OidcSettings oidc) throws Exception {
        URI realm = URI.create(oidc.issuer());
        String policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; connect-src 'self'; form-action 'self' " + realm.getScheme() + "://"
                + realm.getAuthority() + "; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.deny())
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()")));
    }
}
