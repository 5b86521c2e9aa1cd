/** The numbers that headings and items bear: 一、 （一） 1. （1） 第一条 问题1. */
@NullMarked
package io.github.gongwen4j.internal.numbering;

import org.jspecify.annotations.NullMarked;
