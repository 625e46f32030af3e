; What has another name on every architecture; appended to the files that ask for it.

declare void @llvm.aarch64.hint(i32)
declare i64 @llvm.aarch64.get.fpcr()
declare void @llvm.aarch64.set.fpcr(i64)

; Tell the processor that this is a loop that waits.
define internal void @relax() {
  call void @llvm.aarch64.hint(i32 1)
  ret void
}

; How floats are computed: rounding, subnormals, what traps.
define internal i64 @float_mode() {
  %mode = call i64 @llvm.aarch64.get.fpcr()
  ret i64 %mode
}

define internal void @set_float_mode(i64 %mode) {
  call void @llvm.aarch64.set.fpcr(i64 %mode)
  ret void
}

@default_float_mode = internal constant i64 0

define internal i1 @is_default_float_mode(i64 %mode) {
  %is_default = icmp eq i64 %mode, 0
  ret i1 %is_default
}
