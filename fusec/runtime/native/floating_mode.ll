; The floating-point mode kernels compute in, whatever the caller's: rounding to nearest, subnormals kept, no traps.
; Setting the mode costs as much as a short kernel, so it is left alone when it is right already.

; Set the default mode, and return the one before.
define i64 @default_mode() {
  %mode = call i64 @float_mode()
  %is_default = call i1 @is_default_float_mode(i64 %mode)
  br i1 %is_default, label %done, label %change
change:
  %default = load i64, ptr @default_float_mode
  call void @set_float_mode(i64 %default)
  br label %done
done:
  ret i64 %mode
}

; Set the mode that `default_mode` returned.
define void @restore_mode(i64 %mode) {
  %is_default = call i1 @is_default_float_mode(i64 %mode)
  br i1 %is_default, label %done, label %change
change:
  call void @set_float_mode(i64 %mode)
  br label %done
done:
  ret void
}
