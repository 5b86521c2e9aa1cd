/** What stands around the body: title, 发文字号, issuer, recipients, signature, closing record, annexes. */
@NullMarked
package io.github.gongwen4j.internal.header;

import org.jspecify.annotations.NullMarked;
