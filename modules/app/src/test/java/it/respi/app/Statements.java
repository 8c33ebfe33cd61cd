// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Every statement that one thread sends to the database, whichever part of the application sends it. */
public class Statements implements BeanPostProcessor {
    private static final Set<String> PREPARING = Set.of("prepareStatement", "prepareCall");
    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /** What an action sends, in order; commits are not statements. */
    static List<String> of(Supplier<?> action) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            Objects.requireNonNull(action.get());
        } finally {
            HEARD.remove();
        }
        return List.copyOf(heard);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource ? listening(bean, DataSource.class, null) : bean;
    }

    private static <T> T listening(Object real, Class<T> type, @Nullable String prepared) {
        return type.cast(Proxy.newProxyInstance(
                Statements.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> answer(real, method, args, prepared)));
    }

    private static @Nullable Object answer(
            Object real, Method method, Object @Nullable [] args, @Nullable String prepared) throws Throwable {
        String name = method.getName();
        if (name.startsWith("execute") && HEARD.get() != null) {
            HEARD.get().add(args == null || args.length == 0 ? String.valueOf(prepared) : (String) args[0]);
        }
        Object result = invoke(real, method, args);
        if (name.equals("getConnection") && real instanceof DataSource) {
            return listening(result, java.sql.Connection.class, null);
        }
        if (PREPARING.contains(name) || name.equals("createStatement")) {
            return listening(result, method.getReturnType(), args == null ? null : String.valueOf(args[0]));
        }
        return result;
    }

    private static Object invoke(Object real, Method method, Object @Nullable [] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
