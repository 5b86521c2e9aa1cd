package io.github.gongwen4j.internal.clean;

/** Cures one kind of damage in one pass. Stateless. */
interface Cleaner {
    void clean(Draft draft);
}
