/**
 * What an official document (公文) says: {@link io.github.gongwen4j.model.PolicyDocument} with its header, outline, tasks
 * and annexes. All types are immutable values, safe for use by any number of threads.
 */
@NullMarked
package io.github.gongwen4j.model;

import org.jspecify.annotations.NullMarked;
