// SPDX-License-Identifier: EUPL-1.2
package it.respi.platform.view;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders templates as the application does, without a server. */
final class Rendering {
    private final MockServletContext servletContext = new MockServletContext();
    private final GenericWebApplicationContext context = new GenericWebApplicationContext(servletContext);
    private final ThymeleafViewResolver views = new ThymeleafViewResolver();

    Rendering() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/platform", "messages/help");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        context.registerBean("messageSource", ResourceBundleMessageSource.class, () -> messages);
        context.registerBean("dates", Dates.class);
        context.registerBean("initials", Initials.class);
        context.refresh();
        servletContext.setAttribute(WebApplicationContext.ROOT_WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        engine.setEnableSpringELCompiler(true);
        views.setTemplateEngine(engine);
        views.setCharacterEncoding("UTF-8");
        views.setApplicationContext(context);
    }

    String render(String template, Locale locale, Map<String, ?> model) throws Exception {
        var request = new MockHttpServletRequest(servletContext);
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        request.setAttribute(DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(locale));
        var response = new MockHttpServletResponse();
        LocaleContextHolder.setLocale(locale);
        try {
            var view = views.resolveViewName(template, locale);
            if (view == null) {
                throw new IllegalStateException(template);
            }
            view.render(model, request, response);
            return response.getContentAsString(StandardCharsets.UTF_8);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
