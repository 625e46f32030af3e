; For architectures without a file of their own: nothing to tell the processor, and a floating-point mode that is left
; as it is.

define internal void @relax() {
  ret void
}

define internal i64 @float_mode() {
  ret i64 0
}

define internal void @set_float_mode(i64 %mode) {
  ret void
}

@default_float_mode = internal constant i64 0

define internal i1 @is_default_float_mode(i64 %mode) {
  ret i1 true
}
