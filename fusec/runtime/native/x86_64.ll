; What has another name on every architecture; appended to the files that ask for it.

declare void @llvm.x86.sse2.pause()
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse.ldmxcsr(ptr)

; Tell the processor that this is a loop that waits.
define internal void @relax() {
  call void @llvm.x86.sse2.pause()
  ret void
}

; How floats are computed: rounding, subnormals, what traps.
define internal i64 @float_mode() {
  %place = alloca i32
  call void @llvm.x86.sse.stmxcsr(ptr %place)
  %mode = load i32, ptr %place
  %whole = zext i32 %mode to i64
  ret i64 %whole
}

define internal void @set_float_mode(i64 %whole) {
  %place = alloca i32
  %mode = trunc i64 %whole to i32
  store i32 %mode, ptr %place
  call void @llvm.x86.sse.ldmxcsr(ptr %place)
  ret void
}

@default_float_mode = internal constant i64 u0x1F80

; The lowest six bits say what has happened so far.
define internal i1 @is_default_float_mode(i64 %mode) {
  %control = and i64 %mode, u0xFFC0
  %is_default = icmp eq i64 %control, u0x1F80
  ret i1 %is_default
}
