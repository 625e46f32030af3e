; block_pool.c, translated by translate.py.

%struct.Link = type { ptr, ptr }
%struct.BlockSettings = type { i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr }
%struct.BlockCounters = type { i64, i64, i64, i64, i64 }
%struct.Handler = type { [127 x i8], i8, ptr, ptr, ptr, ptr, ptr }

@lock = internal global i32 0, align 4
@sizes = internal global [480 x %struct.Link] zeroinitializer, align 16
@settings = local_unnamed_addr global %struct.BlockSettings zeroinitializer, align 8
@counters = local_unnamed_addr global %struct.BlockCounters zeroinitializer, align 8
@ages = internal global %struct.Link { ptr @ages, ptr @ages }, align 8
@capsule_name = local_unnamed_addr constant [12 x i8] c"mem_handler\00", align 1
@handler = local_unnamed_addr global %struct.Handler { [127 x i8] c"fusec_pool\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00\00", i8 1, ptr null, ptr @allocator_malloc, ptr @allocator_calloc, ptr @allocator_realloc, ptr @allocator_free }, align 8

; Function Attrs: nounwind
define dso_local void @lock_rings() local_unnamed_addr #0 {
  %1 = atomicrmw xchg ptr @lock, i32 1 acquire, align 4
  %2 = icmp eq i32 %1, 0
  br i1 %2, label %7, label %3

3:                                                ; preds = %0, %3
  %4 = tail call i32 @sched_yield() #10
  %5 = atomicrmw xchg ptr @lock, i32 1 acquire, align 4
  %6 = icmp eq i32 %5, 0
  br i1 %6, label %7, label %3, !llvm.loop !2

7:                                                ; preds = %3, %0
  ret void
}

declare i32 @sched_yield() local_unnamed_addr #1

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define dso_local void @unlock_rings() local_unnamed_addr #2 {
  store atomic i32 0, ptr @lock release, align 4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: none, inaccessiblemem: none)
define dso_local void @prepare() local_unnamed_addr #3 {
  br label %2

1:                                                ; preds = %2
  ret void

2:                                                ; preds = %2, %0
  %3 = phi i64 [ 0, %0 ], [ %21, %2 ]
  %4 = getelementptr inbounds i8, ptr @sizes, i64 %3
  %5 = getelementptr inbounds i8, ptr %4, i64 8
  store ptr %4, ptr %5, align 8, !tbaa !4
  store ptr %4, ptr %4, align 16, !tbaa !9
  %6 = or disjoint i64 %3, 16
  %7 = getelementptr inbounds i8, ptr @sizes, i64 %6
  %8 = getelementptr inbounds i8, ptr %7, i64 8
  store ptr %7, ptr %8, align 8, !tbaa !4
  store ptr %7, ptr %7, align 16, !tbaa !9
  %9 = getelementptr inbounds i8, ptr @sizes, i64 %3
  %10 = getelementptr inbounds i8, ptr %9, i64 32
  %11 = getelementptr inbounds i8, ptr %9, i64 40
  store ptr %10, ptr %11, align 8, !tbaa !4
  store ptr %10, ptr %10, align 16, !tbaa !9
  %12 = getelementptr inbounds i8, ptr @sizes, i64 %3
  %13 = getelementptr inbounds i8, ptr %12, i64 48
  %14 = getelementptr inbounds i8, ptr %12, i64 56
  store ptr %13, ptr %14, align 8, !tbaa !4
  store ptr %13, ptr %13, align 16, !tbaa !9
  %15 = getelementptr inbounds i8, ptr @sizes, i64 %3
  %16 = getelementptr inbounds i8, ptr %15, i64 64
  %17 = getelementptr inbounds i8, ptr %15, i64 72
  store ptr %16, ptr %17, align 8, !tbaa !4
  store ptr %16, ptr %16, align 16, !tbaa !9
  %18 = getelementptr inbounds i8, ptr @sizes, i64 %3
  %19 = getelementptr inbounds i8, ptr %18, i64 80
  %20 = getelementptr inbounds i8, ptr %18, i64 88
  store ptr %19, ptr %20, align 8, !tbaa !4
  store ptr %19, ptr %19, align 16, !tbaa !9
  %21 = add nuw nsw i64 %3, 96
  %22 = icmp ult i64 %3, 7584
  br i1 %22, label %2, label %1, !llvm.loop !10
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #4

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none)
define dso_local noundef i64 @capacity_for(i64 noundef %0) local_unnamed_addr #5 {
  %2 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 40), align 8, !tbaa !11
  %3 = tail call noundef i64 @llvm.umax.i64(i64 %0, i64 %2)
  %4 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 48), align 8
  %5 = icmp ugt i64 %3, %4
  %6 = load i64, ptr @settings, align 8
  %7 = select i1 %5, i64 %4, i64 %6
  %8 = add i64 %3, -1
  %9 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %8, i1 true)
  %10 = sub nsw i64 60, %9
  %11 = and i64 %10, 4294967295
  %12 = shl nuw i64 1, %11
  %13 = tail call noundef i64 @llvm.umax.i64(i64 %12, i64 %7)
  %14 = add i64 %13, %8
  %15 = sub i64 0, %13
  %16 = and i64 %14, %15
  ret i64 %16
}

; Function Attrs: nounwind
define dso_local void @read_counters(ptr nocapture noundef writeonly %0) local_unnamed_addr #0 {
  %2 = atomicrmw xchg ptr @lock, i32 1 acquire, align 4
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %8, label %4

4:                                                ; preds = %1, %4
  %5 = tail call i32 @sched_yield() #10
  %6 = atomicrmw xchg ptr @lock, i32 1 acquire, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %4, !llvm.loop !2

8:                                                ; preds = %4, %1
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %0, ptr noundef nonnull align 8 dereferenceable(40) @counters, i64 40, i1 false), !tbaa.struct !14
  store atomic i32 0, ptr @lock release, align 4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #6

; Function Attrs: nounwind
define dso_local i64 @trim(i64 noundef %0) local_unnamed_addr #0 {
  %2 = atomicrmw xchg ptr @lock, i32 1 acquire, align 4
  %3 = icmp eq i32 %2, 0
  br i1 %3, label %8, label %4

4:                                                ; preds = %1, %4
  %5 = tail call i32 @sched_yield() #10
  %6 = atomicrmw xchg ptr @lock, i32 1 acquire, align 4
  %7 = icmp eq i32 %6, 0
  br i1 %7, label %8, label %4, !llvm.loop !2

8:                                                ; preds = %4, %1
  %9 = load i64, ptr getelementptr inbounds (i8, ptr @counters, i64 16), align 8, !tbaa !16
  %10 = icmp ugt i64 %9, %0
  br i1 %10, label %12, label %11

11:                                               ; preds = %8
  store atomic i32 0, ptr @lock release, align 4
  br label %47

12:                                               ; preds = %8, %12
  %13 = phi ptr [ %16, %12 ], [ null, %8 ]
  %14 = phi i64 [ %27, %12 ], [ %9, %8 ]
  %15 = load ptr, ptr getelementptr inbounds (i8, ptr @ages, i64 8), align 8, !tbaa !4
  %16 = getelementptr inbounds i8, ptr %15, i64 -16
  %17 = load ptr, ptr %16, align 8, !tbaa !9
  %18 = getelementptr inbounds i8, ptr %15, i64 -8
  %19 = load ptr, ptr %18, align 8, !tbaa !4
  store ptr %17, ptr %19, align 8, !tbaa !9
  %20 = getelementptr inbounds i8, ptr %17, i64 8
  store ptr %19, ptr %20, align 8, !tbaa !4
  %21 = load ptr, ptr %15, align 8, !tbaa !9
  %22 = getelementptr inbounds i8, ptr %15, i64 8
  %23 = load ptr, ptr %22, align 8, !tbaa !4
  store ptr %21, ptr %23, align 8, !tbaa !9
  %24 = getelementptr inbounds i8, ptr %21, i64 8
  store ptr %23, ptr %24, align 8, !tbaa !4
  %25 = getelementptr inbounds i8, ptr %15, i64 16
  %26 = load i64, ptr %25, align 8, !tbaa !18
  %27 = sub i64 %14, %26
  store ptr %13, ptr %16, align 8, !tbaa !20
  %28 = icmp ugt i64 %27, %0
  br i1 %28, label %12, label %29, !llvm.loop !21

29:                                               ; preds = %12
  store i64 %27, ptr getelementptr inbounds (i8, ptr @counters, i64 16), align 8, !tbaa !16
  store atomic i32 0, ptr @lock release, align 4
  %30 = load i64, ptr @settings, align 8, !tbaa !22
  br label %31

31:                                               ; preds = %44, %29
  %32 = phi i64 [ %45, %44 ], [ %30, %29 ]
  %33 = phi ptr [ %35, %44 ], [ %16, %29 ]
  %34 = phi i64 [ %38, %44 ], [ 0, %29 ]
  %35 = load ptr, ptr %33, align 8, !tbaa !20
  %36 = getelementptr inbounds i8, ptr %33, i64 32
  %37 = load i64, ptr %36, align 8, !tbaa !18
  %38 = add i64 %37, %34
  %39 = add i64 %37, %32
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %44, label %41

41:                                               ; preds = %31
  %42 = tail call i32 @munmap(ptr noundef nonnull %33, i64 noundef %39) #10
  %43 = load i64, ptr @settings, align 8, !tbaa !22
  br label %44

44:                                               ; preds = %41, %31
  %45 = phi i64 [ %32, %31 ], [ %43, %41 ]
  %46 = icmp eq ptr %35, null
  br i1 %46, label %47, label %31, !llvm.loop !23

47:                                               ; preds = %44, %11
  %48 = phi i64 [ 0, %11 ], [ %38, %44 ]
  ret i64 %48
}

; Function Attrs: nounwind
define dso_local ptr @take_memory(i64 noundef %0) local_unnamed_addr #0 {
  %2 = icmp ugt i64 %0, 1152921504606846976
  br i1 %2, label %121, label %3

3:                                                ; preds = %1
  %4 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 40), align 8, !tbaa !11
  %5 = tail call noundef i64 @llvm.umax.i64(i64 %0, i64 %4)
  %6 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 48), align 8
  %7 = icmp ugt i64 %5, %6
  %8 = load i64, ptr @settings, align 8
  %9 = select i1 %7, i64 %6, i64 %8
  %10 = add i64 %5, -1
  %11 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %10, i1 true)
  %12 = sub nsw i64 60, %11
  %13 = and i64 %12, 4294967295
  %14 = shl nuw i64 1, %13
  %15 = tail call noundef i64 @llvm.umax.i64(i64 %14, i64 %9)
  %16 = add i64 %15, %10
  %17 = sub i64 0, %15
  %18 = and i64 %16, %17
  %19 = add i64 %18, -1
  %20 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %19, i1 true)
  %21 = sub nsw i64 60, %20
  %22 = add i64 %4, -1
  %23 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %22, i1 true)
  %24 = sub nsw i64 %23, %20
  %25 = shl nsw i64 %24, 3
  %26 = and i64 %21, 4294967295
  %27 = lshr i64 %19, %26
  %28 = add nsw i64 %25, -8
  %29 = add i64 %28, %27
  %30 = getelementptr inbounds [480 x %struct.Link], ptr @sizes, i64 0, i64 %29
  %31 = atomicrmw xchg ptr @lock, i32 1 acquire, align 4
  %32 = icmp eq i32 %31, 0
  br i1 %32, label %37, label %33

33:                                               ; preds = %3, %33
  %34 = tail call i32 @sched_yield() #10
  %35 = atomicrmw xchg ptr @lock, i32 1 acquire, align 4
  %36 = icmp eq i32 %35, 0
  br i1 %36, label %37, label %33, !llvm.loop !2

37:                                               ; preds = %33, %3
  %38 = load ptr, ptr %30, align 16, !tbaa !9
  %39 = icmp eq ptr %38, %30
  br i1 %39, label %40, label %43

40:                                               ; preds = %37
  store atomic i32 0, ptr @lock release, align 4
  %41 = tail call fastcc ptr @map(i64 noundef %18) #11
  %42 = icmp eq ptr %41, null
  br i1 %42, label %55, label %102

43:                                               ; preds = %37
  %44 = load ptr, ptr %38, align 8, !tbaa !9
  %45 = getelementptr inbounds i8, ptr %38, i64 8
  %46 = load ptr, ptr %45, align 8, !tbaa !4
  store ptr %44, ptr %46, align 8, !tbaa !9
  %47 = getelementptr inbounds i8, ptr %44, i64 8
  store ptr %46, ptr %47, align 8, !tbaa !4
  %48 = getelementptr inbounds i8, ptr %38, i64 16
  %49 = load ptr, ptr %48, align 8, !tbaa !9
  %50 = getelementptr inbounds i8, ptr %38, i64 24
  %51 = load ptr, ptr %50, align 8, !tbaa !4
  store ptr %49, ptr %51, align 8, !tbaa !9
  %52 = getelementptr inbounds i8, ptr %49, i64 8
  store ptr %51, ptr %52, align 8, !tbaa !4
  %53 = load i64, ptr getelementptr inbounds (i8, ptr @counters, i64 16), align 8, !tbaa !16
  %54 = sub i64 %53, %18
  store i64 %54, ptr getelementptr inbounds (i8, ptr @counters, i64 16), align 8, !tbaa !16
  br label %110

55:                                               ; preds = %40
  %56 = atomicrmw xchg ptr @lock, i32 1 acquire, align 4
  %57 = icmp eq i32 %56, 0
  br i1 %57, label %62, label %58

58:                                               ; preds = %55, %58
  %59 = tail call i32 @sched_yield() #10
  %60 = atomicrmw xchg ptr @lock, i32 1 acquire, align 4
  %61 = icmp eq i32 %60, 0
  br i1 %61, label %62, label %58, !llvm.loop !2

62:                                               ; preds = %58, %55
  %63 = load i64, ptr getelementptr inbounds (i8, ptr @counters, i64 16), align 8, !tbaa !16
  %64 = icmp eq i64 %63, 0
  br i1 %64, label %65, label %66

65:                                               ; preds = %62
  store atomic i32 0, ptr @lock release, align 4
  br label %99

66:                                               ; preds = %62, %66
  %67 = phi ptr [ %70, %66 ], [ null, %62 ]
  %68 = phi i64 [ %81, %66 ], [ %63, %62 ]
  %69 = load ptr, ptr getelementptr inbounds (i8, ptr @ages, i64 8), align 8, !tbaa !4
  %70 = getelementptr inbounds i8, ptr %69, i64 -16
  %71 = load ptr, ptr %70, align 8, !tbaa !9
  %72 = getelementptr inbounds i8, ptr %69, i64 -8
  %73 = load ptr, ptr %72, align 8, !tbaa !4
  store ptr %71, ptr %73, align 8, !tbaa !9
  %74 = getelementptr inbounds i8, ptr %71, i64 8
  store ptr %73, ptr %74, align 8, !tbaa !4
  %75 = load ptr, ptr %69, align 8, !tbaa !9
  %76 = getelementptr inbounds i8, ptr %69, i64 8
  %77 = load ptr, ptr %76, align 8, !tbaa !4
  store ptr %75, ptr %77, align 8, !tbaa !9
  %78 = getelementptr inbounds i8, ptr %75, i64 8
  store ptr %77, ptr %78, align 8, !tbaa !4
  %79 = getelementptr inbounds i8, ptr %69, i64 16
  %80 = load i64, ptr %79, align 8, !tbaa !18
  %81 = sub i64 %68, %80
  store ptr %67, ptr %70, align 8, !tbaa !20
  %82 = icmp eq i64 %81, 0
  br i1 %82, label %83, label %66, !llvm.loop !21

83:                                               ; preds = %66
  store i64 0, ptr getelementptr inbounds (i8, ptr @counters, i64 16), align 8, !tbaa !16
  store atomic i32 0, ptr @lock release, align 4
  %84 = load i64, ptr @settings, align 8, !tbaa !22
  br label %85

85:                                               ; preds = %96, %83
  %86 = phi i64 [ %97, %96 ], [ %84, %83 ]
  %87 = phi ptr [ %88, %96 ], [ %70, %83 ]
  %88 = load ptr, ptr %87, align 8, !tbaa !20
  %89 = getelementptr inbounds i8, ptr %87, i64 32
  %90 = load i64, ptr %89, align 8, !tbaa !18
  %91 = add i64 %90, %86
  %92 = icmp eq i64 %91, 0
  br i1 %92, label %96, label %93

93:                                               ; preds = %85
  %94 = tail call i32 @munmap(ptr noundef nonnull %87, i64 noundef %91) #10
  %95 = load i64, ptr @settings, align 8, !tbaa !22
  br label %96

96:                                               ; preds = %93, %85
  %97 = phi i64 [ %86, %85 ], [ %95, %93 ]
  %98 = icmp eq ptr %88, null
  br i1 %98, label %99, label %85, !llvm.loop !23

99:                                               ; preds = %96, %65
  %100 = tail call fastcc ptr @map(i64 noundef %18) #11
  %101 = icmp eq ptr %100, null
  br i1 %101, label %121, label %102

102:                                              ; preds = %40, %99
  %103 = phi ptr [ %100, %99 ], [ %41, %40 ]
  %104 = atomicrmw xchg ptr @lock, i32 1 acquire, align 4
  %105 = icmp eq i32 %104, 0
  br i1 %105, label %110, label %106

106:                                              ; preds = %102, %106
  %107 = tail call i32 @sched_yield() #10
  %108 = atomicrmw xchg ptr @lock, i32 1 acquire, align 4
  %109 = icmp eq i32 %108, 0
  br i1 %109, label %110, label %106, !llvm.loop !2

110:                                              ; preds = %106, %102, %43
  %111 = phi ptr [ getelementptr inbounds (i8, ptr @counters, i64 24), %43 ], [ getelementptr inbounds (i8, ptr @counters, i64 32), %102 ], [ getelementptr inbounds (i8, ptr @counters, i64 32), %106 ]
  %112 = phi ptr [ %38, %43 ], [ %103, %102 ], [ %103, %106 ]
  %113 = load i64, ptr %111, align 8, !tbaa !15
  %114 = add i64 %113, 1
  store i64 %114, ptr %111, align 8, !tbaa !15
  %115 = load i64, ptr @counters, align 8, !tbaa !24
  %116 = add i64 %115, %18
  store i64 %116, ptr @counters, align 8, !tbaa !24
  %117 = load i64, ptr getelementptr inbounds (i8, ptr @counters, i64 8), align 8, !tbaa !25
  %118 = tail call noundef i64 @llvm.umax.i64(i64 %117, i64 %116)
  store i64 %118, ptr getelementptr inbounds (i8, ptr @counters, i64 8), align 8, !tbaa !25
  store atomic i32 0, ptr @lock release, align 4
  %119 = load i64, ptr @settings, align 8, !tbaa !22
  %120 = getelementptr inbounds i8, ptr %112, i64 %119
  br label %121

121:                                              ; preds = %110, %99, %1
  %122 = phi ptr [ null, %1 ], [ null, %99 ], [ %120, %110 ]
  ret ptr %122
}

; Function Attrs: nounwind
define internal fastcc ptr @map(i64 noundef %0) unnamed_addr #0 {
  %2 = load i64, ptr @settings, align 8, !tbaa !22
  %3 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 48), align 8
  %4 = icmp ule i64 %3, %0
  %5 = select i1 %4, i64 %3, i64 %2
  %6 = add i64 %5, %0
  %7 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 8), align 8, !tbaa !26
  %8 = trunc i64 %7 to i32
  %9 = tail call ptr @mmap(ptr noundef null, i64 noundef %6, i32 noundef 3, i32 noundef %8, i32 noundef -1, i64 noundef 0) #10
  %10 = icmp eq ptr %9, inttoptr (i64 -1 to ptr)
  br i1 %10, label %44, label %11

11:                                               ; preds = %1
  %12 = ptrtoint ptr %9 to i64
  %13 = add i64 %2, %12
  %14 = add i64 %5, -1
  %15 = add i64 %14, %13
  %16 = sub i64 0, %5
  %17 = and i64 %15, %16
  %18 = sub i64 %17, %13
  %19 = getelementptr inbounds i8, ptr %9, i64 %18
  %20 = getelementptr inbounds i8, ptr %19, i64 %2
  %21 = getelementptr inbounds i8, ptr %20, i64 %0
  %22 = icmp eq i64 %17, %13
  br i1 %22, label %25, label %23

23:                                               ; preds = %11
  %24 = tail call i32 @munmap(ptr noundef %9, i64 noundef %18) #10
  br label %25

25:                                               ; preds = %11, %23
  %26 = getelementptr inbounds i8, ptr %9, i64 %6
  %27 = icmp eq ptr %26, %21
  br i1 %27, label %33, label %28

28:                                               ; preds = %25
  %29 = ptrtoint ptr %21 to i64
  %30 = ptrtoint ptr %26 to i64
  %31 = sub i64 %30, %29
  %32 = tail call i32 @munmap(ptr noundef %21, i64 noundef %31) #10
  br label %33

33:                                               ; preds = %25, %28
  %34 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 16), align 8
  %35 = icmp ne i64 %34, 0
  %36 = select i1 %4, i1 %35, i1 false
  br i1 %36, label %37, label %42

37:                                               ; preds = %33
  %38 = load i64, ptr @settings, align 8, !tbaa !22
  %39 = getelementptr inbounds i8, ptr %19, i64 %38
  %40 = trunc i64 %34 to i32
  %41 = tail call i32 @madvise(ptr noundef %39, i64 noundef %0, i32 noundef %40) #10
  br label %42

42:                                               ; preds = %37, %33
  %43 = getelementptr inbounds i8, ptr %19, i64 32
  store i64 %0, ptr %43, align 8, !tbaa !18
  br label %44

44:                                               ; preds = %1, %42
  %45 = phi ptr [ %19, %42 ], [ null, %1 ]
  ret ptr %45
}

; Function Attrs: nounwind
define dso_local void @give_memory(ptr noundef %0, i64 %1) local_unnamed_addr #0 {
  %3 = load i64, ptr @settings, align 8, !tbaa !22
  %4 = sub i64 0, %3
  %5 = getelementptr inbounds i8, ptr %0, i64 %4
  %6 = getelementptr inbounds i8, ptr %5, i64 32
  %7 = load i64, ptr %6, align 8, !tbaa !18
  %8 = add i64 %7, -1
  %9 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %8, i1 true)
  %10 = sub nsw i64 60, %9
  %11 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 40), align 8, !tbaa !11
  %12 = add i64 %11, -1
  %13 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %12, i1 true)
  %14 = sub nsw i64 %13, %9
  %15 = shl nsw i64 %14, 3
  %16 = and i64 %10, 4294967295
  %17 = lshr i64 %8, %16
  %18 = add i64 %17, -8
  %19 = add i64 %18, %15
  %20 = getelementptr inbounds [480 x %struct.Link], ptr @sizes, i64 0, i64 %19
  %21 = atomicrmw xchg ptr @lock, i32 1 acquire, align 4
  %22 = icmp eq i32 %21, 0
  br i1 %22, label %27, label %23

23:                                               ; preds = %2, %23
  %24 = tail call i32 @sched_yield() #10
  %25 = atomicrmw xchg ptr @lock, i32 1 acquire, align 4
  %26 = icmp eq i32 %25, 0
  br i1 %26, label %27, label %23, !llvm.loop !2

27:                                               ; preds = %23, %2
  %28 = load ptr, ptr %20, align 16, !tbaa !9
  store ptr %28, ptr %5, align 8, !tbaa !9
  %29 = getelementptr inbounds i8, ptr %5, i64 8
  store ptr %20, ptr %29, align 8, !tbaa !4
  %30 = getelementptr inbounds i8, ptr %28, i64 8
  store ptr %5, ptr %30, align 8, !tbaa !4
  store ptr %5, ptr %20, align 16, !tbaa !9
  %31 = getelementptr inbounds i8, ptr %5, i64 16
  %32 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 24), align 8, !tbaa !27
  %33 = icmp ugt i64 %7, %32
  %34 = load ptr, ptr getelementptr inbounds (i8, ptr @ages, i64 8), align 8
  %35 = select i1 %33, ptr %34, ptr @ages
  %36 = load ptr, ptr %35, align 8, !tbaa !9
  store ptr %36, ptr %31, align 8, !tbaa !9
  %37 = getelementptr inbounds i8, ptr %5, i64 24
  store ptr %35, ptr %37, align 8, !tbaa !4
  %38 = getelementptr inbounds i8, ptr %36, i64 8
  store ptr %31, ptr %38, align 8, !tbaa !4
  store ptr %31, ptr %35, align 8, !tbaa !9
  %39 = load i64, ptr @counters, align 8, !tbaa !24
  %40 = sub i64 %39, %7
  store i64 %40, ptr @counters, align 8, !tbaa !24
  %41 = load i64, ptr getelementptr inbounds (i8, ptr @counters, i64 16), align 8, !tbaa !16
  %42 = add i64 %41, %7
  store i64 %42, ptr getelementptr inbounds (i8, ptr @counters, i64 16), align 8, !tbaa !16
  %43 = icmp ugt i64 %42, %32
  br i1 %43, label %45, label %44

44:                                               ; preds = %27
  store atomic i32 0, ptr @lock release, align 4
  br label %78

45:                                               ; preds = %27, %45
  %46 = phi ptr [ %49, %45 ], [ null, %27 ]
  %47 = phi i64 [ %60, %45 ], [ %42, %27 ]
  %48 = load ptr, ptr getelementptr inbounds (i8, ptr @ages, i64 8), align 8, !tbaa !4
  %49 = getelementptr inbounds i8, ptr %48, i64 -16
  %50 = load ptr, ptr %49, align 8, !tbaa !9
  %51 = getelementptr inbounds i8, ptr %48, i64 -8
  %52 = load ptr, ptr %51, align 8, !tbaa !4
  store ptr %50, ptr %52, align 8, !tbaa !9
  %53 = getelementptr inbounds i8, ptr %50, i64 8
  store ptr %52, ptr %53, align 8, !tbaa !4
  %54 = load ptr, ptr %48, align 8, !tbaa !9
  %55 = getelementptr inbounds i8, ptr %48, i64 8
  %56 = load ptr, ptr %55, align 8, !tbaa !4
  store ptr %54, ptr %56, align 8, !tbaa !9
  %57 = getelementptr inbounds i8, ptr %54, i64 8
  store ptr %56, ptr %57, align 8, !tbaa !4
  %58 = getelementptr inbounds i8, ptr %48, i64 16
  %59 = load i64, ptr %58, align 8, !tbaa !18
  %60 = sub i64 %47, %59
  store ptr %46, ptr %49, align 8, !tbaa !20
  %61 = icmp ugt i64 %60, %32
  br i1 %61, label %45, label %62, !llvm.loop !21

62:                                               ; preds = %45
  store i64 %60, ptr getelementptr inbounds (i8, ptr @counters, i64 16), align 8, !tbaa !16
  store atomic i32 0, ptr @lock release, align 4
  %63 = load i64, ptr @settings, align 8, !tbaa !22
  br label %64

64:                                               ; preds = %75, %62
  %65 = phi i64 [ %76, %75 ], [ %63, %62 ]
  %66 = phi ptr [ %67, %75 ], [ %49, %62 ]
  %67 = load ptr, ptr %66, align 8, !tbaa !20
  %68 = getelementptr inbounds i8, ptr %66, i64 32
  %69 = load i64, ptr %68, align 8, !tbaa !18
  %70 = add i64 %69, %65
  %71 = icmp eq i64 %70, 0
  br i1 %71, label %75, label %72

72:                                               ; preds = %64
  %73 = tail call i32 @munmap(ptr noundef nonnull %66, i64 noundef %70) #10
  %74 = load i64, ptr @settings, align 8, !tbaa !22
  br label %75

75:                                               ; preds = %72, %64
  %76 = phi i64 [ %65, %64 ], [ %74, %72 ]
  %77 = icmp eq ptr %67, null
  br i1 %77, label %78, label %64, !llvm.loop !23

78:                                               ; preds = %75, %44
  ret void
}

; Function Attrs: nounwind
define internal ptr @allocator_malloc(ptr nocapture readnone %0, i64 noundef %1) #0 {
  %3 = tail call ptr @take_memory(i64 noundef %1) #11
  ret ptr %3
}

; Function Attrs: nounwind
define internal ptr @allocator_calloc(ptr nocapture readnone %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = tail call { i64, i1 } @llvm.umul.with.overflow.i64(i64 %1, i64 %2)
  %5 = extractvalue { i64, i1 } %4, 1
  %6 = extractvalue { i64, i1 } %4, 0
  br i1 %5, label %11, label %7

7:                                                ; preds = %3
  %8 = tail call ptr @take_memory(i64 noundef %6) #11
  %9 = icmp eq ptr %8, null
  br i1 %9, label %11, label %10

10:                                               ; preds = %7
  tail call void @llvm.memset.p0.i64(ptr nonnull align 1 %8, i8 0, i64 %6, i1 false)
  br label %11

11:                                               ; preds = %3, %7, %10
  %12 = phi ptr [ %8, %10 ], [ null, %7 ], [ null, %3 ]
  ret ptr %12
}

; Function Attrs: nounwind
define internal ptr @allocator_realloc(ptr nocapture readnone %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = load i64, ptr @settings, align 8
  %5 = sub i64 0, %4
  %6 = getelementptr inbounds i8, ptr %1, i64 %5
  %7 = getelementptr inbounds i8, ptr %6, i64 32
  %8 = load i64, ptr %7, align 8, !tbaa !18
  %9 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 40), align 8, !tbaa !11
  %10 = tail call noundef i64 @llvm.umax.i64(i64 %2, i64 %9)
  %11 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 48), align 8
  %12 = icmp ugt i64 %10, %11
  %13 = select i1 %12, i64 %11, i64 %4
  %14 = add i64 %10, -1
  %15 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %14, i1 true)
  %16 = sub nsw i64 60, %15
  %17 = and i64 %16, 4294967295
  %18 = shl nuw i64 1, %17
  %19 = tail call noundef i64 @llvm.umax.i64(i64 %18, i64 %13)
  %20 = add i64 %19, %14
  %21 = sub i64 0, %19
  %22 = and i64 %20, %21
  %23 = icmp eq i64 %22, %8
  br i1 %23, label %29, label %24

24:                                               ; preds = %3
  %25 = tail call ptr @take_memory(i64 noundef %2) #11
  %26 = icmp eq ptr %25, null
  br i1 %26, label %29, label %27

27:                                               ; preds = %24
  %28 = tail call noundef i64 @llvm.umin.i64(i64 %8, i64 %2)
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %25, ptr nonnull align 1 %1, i64 %28, i1 false)
  tail call void @give_memory(ptr noundef nonnull %1, i64 poison) #11
  br label %29

29:                                               ; preds = %27, %24, %3
  %30 = phi ptr [ %1, %3 ], [ %25, %27 ], [ null, %24 ]
  ret ptr %30
}

; Function Attrs: nounwind
define internal void @allocator_free(ptr nocapture readnone %0, ptr noundef %1, i64 %2) #0 {
  %4 = icmp eq ptr %1, null
  br i1 %4, label %6, label %5

5:                                                ; preds = %3
  tail call void @give_memory(ptr noundef nonnull %1, i64 poison) #11
  br label %6

6:                                                ; preds = %5, %3
  ret void
}

; Function Attrs: nounwind
define dso_local ptr @new_array(ptr noundef %0, i32 noundef %1, ptr noundef %2, ptr noundef %3, i64 noundef %4) local_unnamed_addr #0 {
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca ptr, align 8
  %9 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 32), align 8, !tbaa !28
  %10 = icmp ule i64 %9, %4
  br i1 %10, label %11, label %16

11:                                               ; preds = %5
  %12 = load ptr, ptr getelementptr inbounds (i8, ptr @settings, i64 72), align 8, !tbaa !29
  %13 = load ptr, ptr getelementptr inbounds (i8, ptr @settings, i64 80), align 8, !tbaa !30
  %14 = tail call ptr %12(ptr noundef %13) #10
  %15 = icmp eq ptr %14, null
  br i1 %15, label %33, label %16

16:                                               ; preds = %11, %5
  %17 = phi ptr [ %14, %11 ], [ null, %5 ]
  tail call void @Py_IncRef(ptr noundef %0) #10
  %18 = load ptr, ptr getelementptr inbounds (i8, ptr @settings, i64 64), align 8, !tbaa !31
  %19 = load ptr, ptr getelementptr inbounds (i8, ptr @settings, i64 56), align 8, !tbaa !32
  %20 = tail call ptr %18(ptr noundef %19, ptr noundef %0, i32 noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef null, i32 noundef 0, ptr noundef null) #10
  %21 = icmp ne ptr %20, null
  %22 = select i1 %10, i1 %21, i1 false
  br i1 %22, label %23, label %26

23:                                               ; preds = %16
  %24 = load ptr, ptr getelementptr inbounds (i8, ptr @settings, i64 72), align 8, !tbaa !29
  %25 = tail call ptr %24(ptr noundef %17) #10
  tail call void @Py_DecRef(ptr noundef %17) #10
  tail call void @Py_DecRef(ptr noundef %25) #10
  br label %33

26:                                               ; preds = %16
  br i1 %10, label %27, label %33

27:                                               ; preds = %26
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #12
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #12
  call void @PyErr_Fetch(ptr noundef nonnull %6, ptr noundef nonnull %7, ptr noundef nonnull %8) #10
  %28 = load ptr, ptr getelementptr inbounds (i8, ptr @settings, i64 72), align 8, !tbaa !29
  %29 = call ptr %28(ptr noundef %17) #10
  call void @Py_DecRef(ptr noundef %17) #10
  call void @Py_DecRef(ptr noundef %29) #10
  %30 = load ptr, ptr %6, align 8, !tbaa !33
  %31 = load ptr, ptr %7, align 8, !tbaa !33
  %32 = load ptr, ptr %8, align 8, !tbaa !33
  call void @PyErr_Restore(ptr noundef %30, ptr noundef %31, ptr noundef %32) #10
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #12
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #12
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #12
  br label %33

33:                                               ; preds = %23, %27, %26, %11
  %34 = phi ptr [ null, %11 ], [ %20, %26 ], [ %20, %27 ], [ %20, %23 ]
  ret ptr %34
}

declare void @Py_IncRef(ptr noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #7

declare i32 @munmap(ptr noundef, i64 noundef) local_unnamed_addr #1

declare ptr @mmap(ptr noundef, i64 noundef, i32 noundef, i32 noundef, i32 noundef, i64 noundef) local_unnamed_addr #1

declare i32 @madvise(ptr noundef, i64 noundef, i32 noundef) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.umul.with.overflow.i64(i64, i64) #7

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #8

declare void @Py_DecRef(ptr noundef) local_unnamed_addr #1

declare void @PyErr_Fetch(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #1

declare void @PyErr_Restore(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #9

attributes #0 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nofree norecurse nosync nounwind memory(write, argmem: none, inaccessiblemem: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: none, inaccessiblemem: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nobuiltin nounwind "no-builtins" }
attributes #11 = { nobuiltin "no-builtins" }
attributes #12 = { nounwind }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.mustprogress"}
!4 = !{!5, !6, i64 8}
!5 = !{!"Link", !6, i64 0, !6, i64 8}
!6 = !{!"any pointer", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!5, !6, i64 0}
!10 = distinct !{!10, !3}
!11 = !{!12, !13, i64 40}
!12 = !{!"BlockSettings", !13, i64 0, !13, i64 8, !13, i64 16, !13, i64 24, !13, i64 32, !13, i64 40, !13, i64 48, !6, i64 56, !6, i64 64, !6, i64 72, !6, i64 80}
!13 = !{!"long", !7, i64 0}
!14 = !{i64 0, i64 8, !15, i64 8, i64 8, !15, i64 16, i64 8, !15, i64 24, i64 8, !15, i64 32, i64 8, !15}
!15 = !{!13, !13, i64 0}
!16 = !{!17, !13, i64 16}
!17 = !{!"BlockCounters", !13, i64 0, !13, i64 8, !13, i64 16, !13, i64 24, !13, i64 32}
!18 = !{!19, !13, i64 32}
!19 = !{!"Block", !5, i64 0, !5, i64 16, !13, i64 32}
!20 = !{!19, !6, i64 0}
!21 = distinct !{!21, !3}
!22 = !{!12, !13, i64 0}
!23 = distinct !{!23, !3}
!24 = !{!17, !13, i64 0}
!25 = !{!17, !13, i64 8}
!26 = !{!12, !13, i64 8}
!27 = !{!12, !13, i64 24}
!28 = !{!12, !13, i64 32}
!29 = !{!12, !6, i64 72}
!30 = !{!12, !6, i64 80}
!31 = !{!12, !6, i64 64}
!32 = !{!12, !6, i64 56}
!33 = !{!6, !6, i64 0}
