package io.github.carecyber.rules.testkit;

import io.github.carecyber.core.application.Evidence;
import io.github.carecyber.core.plan.AffectedAssets;
import io.github.carecyber.core.plan.ExpectedResult;
import io.github.carecyber.core.plan.Expense;
import io.github.carecyber.core.plan.Financing;
import io.github.carecyber.core.plan.Milestone;
import io.github.carecyber.core.plan.RemediationAction;
import io.github.carecyber.core.plan.RemediationPlan;
import io.github.carecyber.core.plan.Weakness;
import io.github.carecyber.core.report.DataPath;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of a remediation plan by their paths, to be read and changed one by one. */
public final class Members {

    private static final Set<Class<?>> OBJECTS = Set.of(
            RemediationPlan.class,
            Weakness.class,
            AffectedAssets.class,
            RemediationAction.class,
            Milestone.class,
            Expense.class,
            ExpectedResult.class,
            Evidence.class,
            Financing.class);

    /**
     * A member of an object or an element of a list of objects.
     *
     * @param path where it stands
     * @param shape the path with {@code *} for each position
     * @param type what may stand there
     * @param value what stands there, null if nothing is stated
     */
    public record Member(
            DataPath path,
            String shape,
            Class<?> type,
            @Nullable Object value) {

        /**
         * Returns what stands there if nothing is stated.
         *
         * @return an empty list, set or object, null for all else
         */
        public @Nullable Object nothing() {
            if (type == List.class) {
                return List.of();
            }
            if (type == Set.class) {
                return Set.of();
            }
            return shape.endsWith("*") ? emptyOf(type) : null;
        }
    }

    private Members() {}

    /**
     * Returns all members of a plan.
     *
     * @param plan the plan
     * @return the members, each before those inside it
     */
    public static List<Member> of(RemediationPlan plan) {
        List<Member> members = new ArrayList<>();
        collect(plan, DataPath.ROOT, "", members);
        return members;
    }

    /**
     * Returns a plan with another value of a member.
     *
     * @param plan the plan
     * @param path the path of the member
     * @param value its new value
     * @return the plan with that value
     */
    public static RemediationPlan with(RemediationPlan plan, DataPath path, @Nullable Object value) {
        return (RemediationPlan) changed(plan, path.segments(), value);
    }

    private static void collect(Record object, DataPath path, String shape, List<Member> members) {
        for (RecordComponent component : object.getClass().getRecordComponents()) {
            Object value = valueOf(object, component);
            DataPath own = path.key(component.getName());
            String ownShape = shape + "/" + component.getName();
            members.add(new Member(own, ownShape, component.getType(), value));
            if (value instanceof Record inner && OBJECTS.contains(inner.getClass())) {
                collect(inner, own, ownShape, members);
            } else if (value instanceof List<?> list) {
                for (int index = 0; index < list.size(); index++) {
                    if (list.get(index) instanceof Record inner && OBJECTS.contains(inner.getClass())) {
                        members.add(new Member(own.index(index), ownShape + "/*", inner.getClass(), inner));
                        collect(inner, own.index(index), ownShape + "/*", members);
                    }
                }
            }
        }
    }

    private static @Nullable Object changed(
            @Nullable Object outer, List<DataPath.Segment> segments, @Nullable Object value) {
        if (segments.isEmpty()) {
            return value;
        }
        List<DataPath.Segment> rest = segments.subList(1, segments.size());
        if (segments.get(0) instanceof DataPath.Index index) {
            List<Object> list = new ArrayList<>((List<?>) outer);
            list.set(index.position(), changed(list.get(index.position()), rest, value));
            return list;
        }
        String name = ((DataPath.Key) segments.get(0)).name();
        RecordComponent[] components = outer.getClass().getRecordComponents();
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : components) {
            Object old = valueOf((Record) outer, component);
            values.add(component.getName().equals(name) ? changed(old, rest, value) : old);
        }
        return make(outer.getClass(), values);
    }

    private static Object emptyOf(Class<?> type) {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.add(
                    component.getType() == List.class
                            ? List.of()
                            : component.getType() == Set.class ? Collections.emptySet() : null);
        }
        return make(type, values);
    }

    private static Object make(Class<?> type, List<@Nullable Object> values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException("A record of the plan was not made", exception);
        }
    }

    private static @Nullable Object valueOf(Record object, RecordComponent component) {
        try {
            return component.getAccessor().invoke(object);
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException("A component of the plan was not read", exception);
        }
    }
}
