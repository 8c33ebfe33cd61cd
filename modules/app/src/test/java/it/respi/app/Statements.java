// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** What one thread makes the database do, whichever part of the application asks for it. */
public class Statements implements BeanPostProcessor {
    private static final Set<String> PREPARING = Set.of("prepareStatement", "prepareCall");
    private static final ThreadLocal<Heard> HEARD = new ThreadLocal<>();

    /** What an action sends, in order; commits are not statements. */
    static List<String> of(Supplier<?> action) {
        return work(action).sent();
    }

    /** What an action costs. */
    static Work work(Supplier<?> action) {
        Heard heard = new Heard();
        HEARD.set(heard);
        try {
            Objects.requireNonNull(action.get());
        } finally {
            HEARD.remove();
        }
        return new Work(List.copyOf(heard.sent), heard.commits, heard.rows.read(), heard.rows.written());
    }

    /**
     * What an action cost.
     *
     * @param rowsRead requests of the server to read a row ({@code Handler_read_*})
     * @param rowsWritten rows inserted, changed and deleted
     */
    record Work(List<String> sent, int commits, long rowsRead, long rowsWritten) {
        /** Statements that say this. */
        long count(String text) {
            return sent.stream().filter(sql -> sql.contains(text)).count();
        }
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
        Heard heard = HEARD.get();
        if (heard != null) {
            if (name.startsWith("execute")) {
                heard.sent.add(args == null || args.length == 0 ? String.valueOf(prepared) : (String) args[0]);
            } else if (real instanceof Connection connection) {
                heard.asked(connection, name);
            }
        }
        Object result = invoke(real, method, args);
        if (name.equals("getConnection") && real instanceof DataSource) {
            if (heard != null) {
                heard.begins((Connection) result);
            }
            return listening(result, Connection.class, null);
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

    /** What was heard so far. The server counts for each connection, and counts its own looking too. */
    private static final class Heard {
        private final List<String> sent = new ArrayList<>();
        private final Map<Connection, Rows> begun = new HashMap<>();
        private int commits;
        private Rows rows = new Rows(0, 0);

        void begins(Connection connection) throws SQLException {
            Rows first = Rows.of(connection);
            Rows second = Rows.of(connection);
            begun.put(connection, second.plus(second.minus(first)));
        }

        void asked(Connection connection, String method) throws SQLException {
            if (method.equals("commit")) {
                commits++;
            }
            Rows before = method.equals("close") ? begun.remove(connection) : null;
            if (before != null) {
                rows = rows.plus(Rows.of(connection).minus(before));
            }
        }
    }

    private record Rows(long read, long written) {
        static Rows of(Connection connection) throws SQLException {
            long read = 0;
            long written = 0;
            try (Statement statement = connection.createStatement();
                    ResultSet counters = statement.executeQuery("show session status like 'Handler%'")) {
                while (counters.next()) {
                    String name = counters.getString(1);
                    if (name.startsWith("Handler_read")) {
                        read += counters.getLong(2);
                    } else if (Set.of("Handler_write", "Handler_update", "Handler_delete")
                            .contains(name)) {
                        written += counters.getLong(2);
                    }
                }
            }
            return new Rows(read, written);
        }

        Rows plus(Rows other) {
            return new Rows(read + other.read, written + other.written);
        }

        Rows minus(Rows other) {
            return new Rows(read - other.read, written - other.written);
        }
    }
}
