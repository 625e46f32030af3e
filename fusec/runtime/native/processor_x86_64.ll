; processor.c, translated by translate.py.

; Function Attrs: nounwind
define dso_local void @relax() local_unnamed_addr #0 {
  tail call void @llvm.x86.sse2.pause()
  ret void
}

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #1

; Function Attrs: nounwind
define dso_local range(i64 0, 4294967296) i64 @default_mode() local_unnamed_addr #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  call void @llvm.x86.sse.stmxcsr(ptr nonnull %2)
  %3 = load i32, ptr %2, align 4
  %4 = zext i32 %3 to i64
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  %5 = and i64 %4, 65472
  %6 = icmp eq i64 %5, 8064
  br i1 %6, label %8, label %7

7:                                                ; preds = %0
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %1)
  store i32 8064, ptr %1, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr nonnull %1)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %1)
  br label %8

8:                                                ; preds = %7, %0
  ret i64 %4
}

; Function Attrs: nounwind
define dso_local void @restore_mode(i64 noundef %0) local_unnamed_addr #0 {
  %2 = alloca i32, align 4
  %3 = and i64 %0, 65472
  %4 = icmp eq i64 %3, 8064
  br i1 %4, label %7, label %5

5:                                                ; preds = %1
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2)
  %6 = trunc i64 %0 to i32
  store i32 %6, ptr %2, align 4
  call void @llvm.x86.sse.ldmxcsr(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2)
  br label %7

7:                                                ; preds = %5, %1
  ret void
}

; Function Attrs: nounwind memory(argmem: write)
declare void @llvm.x86.sse.stmxcsr(ptr) #2

; Function Attrs: nounwind
declare void @llvm.x86.sse.ldmxcsr(ptr) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #3

attributes #0 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nounwind }
attributes #2 = { nounwind memory(argmem: write) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
