// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import it.respi.platform.security.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;

/** Language, the clock of the offices, and the {@code Actor} parameter of controllers. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {
    private static final List<Locale> LANGUAGES = List.of(Locale.ITALIAN, Locale.ENGLISH);

    /** The offices work by the Italian clock, wherever the server stands. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Rome"));
    }

    /** Choice kept in a cookie; Italian first. A language without texts counts as Italian. */
    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new PagesAndPrograms("respi-lingua");
        resolver.setDefaultLocaleFunction(request -> Locale.ITALIAN);
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieSameSite("Lax");
        resolver.setCookieHttpOnly(true);
        return resolver;
    }

    /** What arrives as JSON is read strictly: a name nobody asked for, or a text for a number, is refused. */
    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor language = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String value) {
                return LANGUAGES.stream()
                        .filter(known -> known.getLanguage().equals(value))
                        .findFirst()
                        .orElse(Locale.ITALIAN);
            }
        };
        language.setParamName("lang");
        language.setIgnoreInvalidLocale(true);
        registry.addInterceptor(language);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CurrentActor());
    }

    /** Programs have no cookie: they say their language with {@code Accept-Language}, again Italian first. */
    private static final class PagesAndPrograms extends CookieLocaleResolver {
        private final AcceptHeaderLocaleResolver programs = new AcceptHeaderLocaleResolver();

        PagesAndPrograms(String cookie) {
            super(cookie);
            programs.setSupportedLocales(LANGUAGES);
            programs.setDefaultLocale(Locale.ITALIAN);
        }

        @Override
        public LocaleContext resolveLocaleContext(HttpServletRequest request) {
            return request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                    ? new SimpleLocaleContext(programs.resolveLocale(request))
                    : super.resolveLocaleContext(request);
        }

        @Override
        public Locale resolveLocale(HttpServletRequest request) {
            Locale locale = resolveLocaleContext(request).getLocale();
            return locale == null ? Locale.ITALIAN : locale;
        }
    }
}
