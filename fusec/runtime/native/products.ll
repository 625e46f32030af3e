; products.c, translated by translate.py.

%struct.Blas = type { ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr }
%struct.BatchAxis = type { i64, i64, i64, i64 }

@blas = local_unnamed_addr global %struct.Blas zeroinitializer, align 8

; Function Attrs: nounwind
define dso_local void @multiply_f32(i64 noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds i8, ptr %3, i64 80
  %6 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 64), align 8, !tbaa !2
  %7 = tail call i32 %6() #1
  %8 = icmp eq i32 %7, 0
  %9 = icmp slt i64 %0, %1
  br i1 %9, label %10, label %22

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %2, i64 8
  %12 = getelementptr inbounds i8, ptr %2, i64 16
  %13 = getelementptr inbounds i8, ptr %3, i64 72
  %14 = getelementptr inbounds i8, ptr %3, i64 8
  %15 = getelementptr inbounds i8, ptr %3, i64 16
  %16 = getelementptr inbounds i8, ptr %3, i64 24
  %17 = getelementptr inbounds i8, ptr %3, i64 32
  %18 = getelementptr inbounds i8, ptr %3, i64 40
  %19 = getelementptr inbounds i8, ptr %3, i64 48
  %20 = getelementptr inbounds i8, ptr %3, i64 56
  %21 = getelementptr inbounds i8, ptr %3, i64 64
  br label %23

22:                                               ; preds = %113, %4
  br i1 %8, label %142, label %140

23:                                               ; preds = %10, %113
  %24 = phi i64 [ %0, %10 ], [ %114, %113 ]
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = load ptr, ptr %11, align 8, !tbaa !7
  %27 = load ptr, ptr %12, align 8, !tbaa !7
  %28 = load i64, ptr %13, align 8, !tbaa !8
  %29 = icmp sgt i64 %28, 0
  br i1 %29, label %116, label %30

30:                                               ; preds = %116, %23
  %31 = phi ptr [ %25, %23 ], [ %130, %116 ]
  %32 = phi ptr [ %26, %23 ], [ %134, %116 ]
  %33 = phi ptr [ %27, %23 ], [ %138, %116 ]
  %34 = load i64, ptr %14, align 8, !tbaa !11
  %35 = load i64, ptr %15, align 8, !tbaa !12
  %36 = load i64, ptr %16, align 8, !tbaa !13
  %37 = load i64, ptr %17, align 8, !tbaa !14
  %38 = load i64, ptr %18, align 8, !tbaa !15
  %39 = load i64, ptr %19, align 8, !tbaa !16
  %40 = icmp ne i64 %39, 0
  %41 = load i64, ptr %20, align 8, !tbaa !17
  %42 = icmp ne i64 %41, 0
  %43 = load i64, ptr %3, align 8, !tbaa !18
  switch i64 %43, label %54 [
    i64 0, label %44
    i64 1, label %47
  ]

44:                                               ; preds = %30
  %45 = load ptr, ptr @blas, align 8, !tbaa !19
  %46 = tail call float %45(i64 noundef %35, ptr noundef %31, i64 noundef %37, ptr noundef %32, i64 noundef %38) #1
  store float %46, ptr %33, align 4, !tbaa !20
  br label %113

47:                                               ; preds = %30
  %48 = load i64, ptr %21, align 8, !tbaa !22
  %49 = icmp eq i64 %48, 0
  %50 = select i1 %49, ptr %31, ptr %32
  %51 = select i1 %49, ptr %32, ptr %31
  %52 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 8), align 8, !tbaa !23
  %53 = select i1 %40, i32 101, i32 102
  tail call void %52(i32 noundef %53, i32 noundef 112, i64 noundef %35, i64 noundef %34, float noundef 1.000000e+00, ptr noundef %50, i64 noundef %37, ptr noundef %51, i64 noundef %38, float noundef 0.000000e+00, ptr noundef %33, i64 noundef 1) #1
  br label %113

54:                                               ; preds = %30
  %55 = icmp eq ptr %31, %32
  %56 = icmp eq i64 %34, %36
  %57 = select i1 %55, i1 %56, i1 false
  %58 = icmp eq i64 %37, %38
  %59 = select i1 %57, i1 %58, i1 false
  %60 = xor i1 %40, %42
  %61 = select i1 %59, i1 %60, i1 false
  br i1 %61, label %62, label %109

62:                                               ; preds = %54
  %63 = icmp eq i64 %39, 0
  %64 = select i1 %63, i32 111, i32 112
  %65 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 24), align 8, !tbaa !24
  tail call void %65(i32 noundef 101, i32 noundef 121, i32 noundef %64, i64 noundef %34, i64 noundef %35, float noundef 1.000000e+00, ptr noundef %31, i64 noundef %37, float noundef 0.000000e+00, ptr noundef %33, i64 noundef %34) #1
  %66 = icmp sgt i64 %34, 0
  br i1 %66, label %67, label %113

67:                                               ; preds = %62
  %68 = icmp eq i64 %34, 1
  br label %71

69:                                               ; preds = %101, %97, %71
  %70 = icmp eq i64 %75, %34
  br i1 %70, label %113, label %71, !llvm.loop !25

71:                                               ; preds = %67, %69
  %72 = phi i64 [ %75, %69 ], [ 0, %67 ]
  %73 = xor i64 %72, -1
  %74 = add nsw i64 %34, %73
  %75 = add nuw nsw i64 %72, 1
  %76 = getelementptr float, ptr %33, i64 %72
  %77 = icmp slt i64 %75, %34
  br i1 %77, label %78, label %69

78:                                               ; preds = %71
  %79 = mul nuw nsw i64 %72, %34
  %80 = getelementptr float, ptr %33, i64 %79
  %81 = icmp ugt i64 %74, 7
  %82 = and i1 %81, %68
  br i1 %82, label %83, label %99

83:                                               ; preds = %78
  %84 = and i64 %74, -8
  %85 = add i64 %75, %84
  br label %86

86:                                               ; preds = %86, %83
  %87 = phi i64 [ 0, %83 ], [ %95, %86 ]
  %88 = add i64 %75, %87
  %89 = getelementptr float, ptr %80, i64 %88
  %90 = getelementptr i8, ptr %89, i64 16
  %91 = load <4 x float>, ptr %89, align 4, !tbaa !20
  %92 = load <4 x float>, ptr %90, align 4, !tbaa !20
  %93 = getelementptr float, ptr %76, i64 %88
  %94 = getelementptr i8, ptr %93, i64 16
  store <4 x float> %91, ptr %93, align 4, !tbaa !20
  store <4 x float> %92, ptr %94, align 4, !tbaa !20
  %95 = add nuw i64 %87, 8
  %96 = icmp eq i64 %95, %84
  br i1 %96, label %97, label %86, !llvm.loop !27

97:                                               ; preds = %86
  %98 = icmp eq i64 %74, %84
  br i1 %98, label %69, label %99

99:                                               ; preds = %97, %78
  %100 = phi i64 [ %75, %78 ], [ %85, %97 ]
  br label %101

101:                                              ; preds = %99, %101
  %102 = phi i64 [ %107, %101 ], [ %100, %99 ]
  %103 = getelementptr float, ptr %80, i64 %102
  %104 = load float, ptr %103, align 4, !tbaa !20
  %105 = mul nuw nsw i64 %102, %34
  %106 = getelementptr float, ptr %76, i64 %105
  store float %104, ptr %106, align 4, !tbaa !20
  %107 = add nuw nsw i64 %102, 1
  %108 = icmp slt i64 %107, %34
  br i1 %108, label %101, label %69, !llvm.loop !30

109:                                              ; preds = %54
  %110 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 16), align 8, !tbaa !31
  %111 = select i1 %40, i32 112, i32 111
  %112 = select i1 %42, i32 112, i32 111
  tail call void %110(i32 noundef 101, i32 noundef %111, i32 noundef %112, i64 noundef %34, i64 noundef %36, i64 noundef %35, float noundef 1.000000e+00, ptr noundef %31, i64 noundef %37, ptr noundef %32, i64 noundef %38, float noundef 0.000000e+00, ptr noundef %33, i64 noundef %36) #1
  br label %113

113:                                              ; preds = %69, %44, %47, %62, %109
  %114 = add i64 %24, 1
  %115 = icmp eq i64 %114, %1
  br i1 %115, label %22, label %23, !llvm.loop !32

116:                                              ; preds = %23, %116
  %117 = phi i64 [ %122, %116 ], [ %28, %23 ]
  %118 = phi i64 [ %126, %116 ], [ %24, %23 ]
  %119 = phi ptr [ %138, %116 ], [ %27, %23 ]
  %120 = phi ptr [ %134, %116 ], [ %26, %23 ]
  %121 = phi ptr [ %130, %116 ], [ %25, %23 ]
  %122 = add nsw i64 %117, -1
  %123 = getelementptr inbounds %struct.BatchAxis, ptr %5, i64 %122
  %124 = load i64, ptr %123, align 8, !tbaa !33
  %125 = srem i64 %118, %124
  %126 = sdiv i64 %118, %124
  %127 = getelementptr inbounds i8, ptr %123, i64 8
  %128 = load i64, ptr %127, align 8, !tbaa !35
  %129 = mul nsw i64 %128, %125
  %130 = getelementptr inbounds i8, ptr %121, i64 %129
  %131 = getelementptr inbounds i8, ptr %123, i64 16
  %132 = load i64, ptr %131, align 8, !tbaa !36
  %133 = mul nsw i64 %132, %125
  %134 = getelementptr inbounds i8, ptr %120, i64 %133
  %135 = getelementptr inbounds i8, ptr %123, i64 24
  %136 = load i64, ptr %135, align 8, !tbaa !37
  %137 = mul nsw i64 %136, %125
  %138 = getelementptr inbounds i8, ptr %119, i64 %137
  %139 = icmp ugt i64 %117, 1
  br i1 %139, label %116, label %30, !llvm.loop !38

140:                                              ; preds = %22
  %141 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 72), align 8, !tbaa !39
  tail call void %141() #1
  br label %142

142:                                              ; preds = %140, %22
  ret void
}

; Function Attrs: nounwind
define dso_local void @multiply_f32_short(i64 noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds i8, ptr %3, i64 80
  %6 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 64), align 8, !tbaa !2
  %7 = tail call i32 %6() #1
  %8 = icmp eq i32 %7, 0
  %9 = icmp slt i64 %0, %1
  br i1 %9, label %10, label %22

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %2, i64 8
  %12 = getelementptr inbounds i8, ptr %2, i64 16
  %13 = getelementptr inbounds i8, ptr %3, i64 72
  %14 = getelementptr inbounds i8, ptr %3, i64 8
  %15 = getelementptr inbounds i8, ptr %3, i64 16
  %16 = getelementptr inbounds i8, ptr %3, i64 24
  %17 = getelementptr inbounds i8, ptr %3, i64 32
  %18 = getelementptr inbounds i8, ptr %3, i64 40
  %19 = getelementptr inbounds i8, ptr %3, i64 48
  %20 = getelementptr inbounds i8, ptr %3, i64 56
  %21 = getelementptr inbounds i8, ptr %3, i64 64
  br label %23

22:                                               ; preds = %118, %4
  br i1 %8, label %147, label %145

23:                                               ; preds = %10, %118
  %24 = phi i64 [ %0, %10 ], [ %119, %118 ]
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = load ptr, ptr %11, align 8, !tbaa !7
  %27 = load ptr, ptr %12, align 8, !tbaa !7
  %28 = load i64, ptr %13, align 8, !tbaa !8
  %29 = icmp sgt i64 %28, 0
  br i1 %29, label %121, label %30

30:                                               ; preds = %121, %23
  %31 = phi ptr [ %25, %23 ], [ %135, %121 ]
  %32 = phi ptr [ %26, %23 ], [ %139, %121 ]
  %33 = phi ptr [ %27, %23 ], [ %143, %121 ]
  %34 = load i64, ptr %14, align 8, !tbaa !11
  %35 = trunc i64 %34 to i32
  %36 = load i64, ptr %15, align 8, !tbaa !12
  %37 = trunc i64 %36 to i32
  %38 = load i64, ptr %16, align 8, !tbaa !13
  %39 = trunc i64 %38 to i32
  %40 = load i64, ptr %17, align 8, !tbaa !14
  %41 = trunc i64 %40 to i32
  %42 = load i64, ptr %18, align 8, !tbaa !15
  %43 = trunc i64 %42 to i32
  %44 = load i64, ptr %19, align 8, !tbaa !16
  %45 = icmp ne i64 %44, 0
  %46 = load i64, ptr %20, align 8, !tbaa !17
  %47 = icmp ne i64 %46, 0
  %48 = load i64, ptr %3, align 8, !tbaa !18
  switch i64 %48, label %59 [
    i64 0, label %49
    i64 1, label %52
  ]

49:                                               ; preds = %30
  %50 = load ptr, ptr @blas, align 8, !tbaa !19
  %51 = tail call float %50(i32 noundef %37, ptr noundef %31, i32 noundef %41, ptr noundef %32, i32 noundef %43) #1
  store float %51, ptr %33, align 4, !tbaa !20
  br label %118

52:                                               ; preds = %30
  %53 = load i64, ptr %21, align 8, !tbaa !22
  %54 = icmp eq i64 %53, 0
  %55 = select i1 %54, ptr %31, ptr %32
  %56 = select i1 %54, ptr %32, ptr %31
  %57 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 8), align 8, !tbaa !23
  %58 = select i1 %45, i32 101, i32 102
  tail call void %57(i32 noundef %58, i32 noundef 112, i32 noundef %37, i32 noundef %35, float noundef 1.000000e+00, ptr noundef %55, i32 noundef %41, ptr noundef %56, i32 noundef %43, float noundef 0.000000e+00, ptr noundef %33, i32 noundef 1) #1
  br label %118

59:                                               ; preds = %30
  %60 = icmp eq ptr %31, %32
  %61 = icmp eq i32 %35, %39
  %62 = select i1 %60, i1 %61, i1 false
  %63 = icmp eq i32 %41, %43
  %64 = select i1 %62, i1 %63, i1 false
  %65 = xor i1 %45, %47
  %66 = select i1 %64, i1 %65, i1 false
  br i1 %66, label %67, label %114

67:                                               ; preds = %59
  %68 = icmp eq i64 %44, 0
  %69 = select i1 %68, i32 111, i32 112
  %70 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 24), align 8, !tbaa !24
  tail call void %70(i32 noundef 101, i32 noundef 121, i32 noundef %69, i32 noundef %35, i32 noundef %37, float noundef 1.000000e+00, ptr noundef %31, i32 noundef %41, float noundef 0.000000e+00, ptr noundef %33, i32 noundef %35) #1
  %71 = icmp sgt i64 %34, 0
  br i1 %71, label %72, label %118

72:                                               ; preds = %67
  %73 = icmp eq i64 %34, 1
  br label %76

74:                                               ; preds = %106, %102, %76
  %75 = icmp eq i64 %80, %34
  br i1 %75, label %118, label %76, !llvm.loop !40

76:                                               ; preds = %72, %74
  %77 = phi i64 [ %80, %74 ], [ 0, %72 ]
  %78 = xor i64 %77, -1
  %79 = add nsw i64 %34, %78
  %80 = add nuw nsw i64 %77, 1
  %81 = getelementptr float, ptr %33, i64 %77
  %82 = icmp slt i64 %80, %34
  br i1 %82, label %83, label %74

83:                                               ; preds = %76
  %84 = mul nuw nsw i64 %77, %34
  %85 = getelementptr float, ptr %33, i64 %84
  %86 = icmp ugt i64 %79, 7
  %87 = and i1 %86, %73
  br i1 %87, label %88, label %104

88:                                               ; preds = %83
  %89 = and i64 %79, -8
  %90 = add i64 %80, %89
  br label %91

91:                                               ; preds = %91, %88
  %92 = phi i64 [ 0, %88 ], [ %100, %91 ]
  %93 = add i64 %80, %92
  %94 = getelementptr float, ptr %85, i64 %93
  %95 = getelementptr i8, ptr %94, i64 16
  %96 = load <4 x float>, ptr %94, align 4, !tbaa !20
  %97 = load <4 x float>, ptr %95, align 4, !tbaa !20
  %98 = getelementptr float, ptr %81, i64 %93
  %99 = getelementptr i8, ptr %98, i64 16
  store <4 x float> %96, ptr %98, align 4, !tbaa !20
  store <4 x float> %97, ptr %99, align 4, !tbaa !20
  %100 = add nuw i64 %92, 8
  %101 = icmp eq i64 %100, %89
  br i1 %101, label %102, label %91, !llvm.loop !41

102:                                              ; preds = %91
  %103 = icmp eq i64 %79, %89
  br i1 %103, label %74, label %104

104:                                              ; preds = %102, %83
  %105 = phi i64 [ %80, %83 ], [ %90, %102 ]
  br label %106

106:                                              ; preds = %104, %106
  %107 = phi i64 [ %112, %106 ], [ %105, %104 ]
  %108 = getelementptr float, ptr %85, i64 %107
  %109 = load float, ptr %108, align 4, !tbaa !20
  %110 = mul nuw nsw i64 %107, %34
  %111 = getelementptr float, ptr %81, i64 %110
  store float %109, ptr %111, align 4, !tbaa !20
  %112 = add nuw nsw i64 %107, 1
  %113 = icmp slt i64 %112, %34
  br i1 %113, label %106, label %74, !llvm.loop !42

114:                                              ; preds = %59
  %115 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 16), align 8, !tbaa !31
  %116 = select i1 %45, i32 112, i32 111
  %117 = select i1 %47, i32 112, i32 111
  tail call void %115(i32 noundef 101, i32 noundef %116, i32 noundef %117, i32 noundef %35, i32 noundef %39, i32 noundef %37, float noundef 1.000000e+00, ptr noundef %31, i32 noundef %41, ptr noundef %32, i32 noundef %43, float noundef 0.000000e+00, ptr noundef %33, i32 noundef %39) #1
  br label %118

118:                                              ; preds = %74, %49, %52, %67, %114
  %119 = add i64 %24, 1
  %120 = icmp eq i64 %119, %1
  br i1 %120, label %22, label %23, !llvm.loop !43

121:                                              ; preds = %23, %121
  %122 = phi i64 [ %127, %121 ], [ %28, %23 ]
  %123 = phi i64 [ %131, %121 ], [ %24, %23 ]
  %124 = phi ptr [ %143, %121 ], [ %27, %23 ]
  %125 = phi ptr [ %139, %121 ], [ %26, %23 ]
  %126 = phi ptr [ %135, %121 ], [ %25, %23 ]
  %127 = add nsw i64 %122, -1
  %128 = getelementptr inbounds %struct.BatchAxis, ptr %5, i64 %127
  %129 = load i64, ptr %128, align 8, !tbaa !33
  %130 = srem i64 %123, %129
  %131 = sdiv i64 %123, %129
  %132 = getelementptr inbounds i8, ptr %128, i64 8
  %133 = load i64, ptr %132, align 8, !tbaa !35
  %134 = mul nsw i64 %133, %130
  %135 = getelementptr inbounds i8, ptr %126, i64 %134
  %136 = getelementptr inbounds i8, ptr %128, i64 16
  %137 = load i64, ptr %136, align 8, !tbaa !36
  %138 = mul nsw i64 %137, %130
  %139 = getelementptr inbounds i8, ptr %125, i64 %138
  %140 = getelementptr inbounds i8, ptr %128, i64 24
  %141 = load i64, ptr %140, align 8, !tbaa !37
  %142 = mul nsw i64 %141, %130
  %143 = getelementptr inbounds i8, ptr %124, i64 %142
  %144 = icmp ugt i64 %122, 1
  br i1 %144, label %121, label %30, !llvm.loop !44

145:                                              ; preds = %22
  %146 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 72), align 8, !tbaa !39
  tail call void %146() #1
  br label %147

147:                                              ; preds = %145, %22
  ret void
}

; Function Attrs: nounwind
define dso_local void @multiply_f64(i64 noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds i8, ptr %3, i64 80
  %6 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 64), align 8, !tbaa !2
  %7 = tail call i32 %6() #1
  %8 = icmp eq i32 %7, 0
  %9 = icmp slt i64 %0, %1
  br i1 %9, label %10, label %22

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %2, i64 8
  %12 = getelementptr inbounds i8, ptr %2, i64 16
  %13 = getelementptr inbounds i8, ptr %3, i64 72
  %14 = getelementptr inbounds i8, ptr %3, i64 8
  %15 = getelementptr inbounds i8, ptr %3, i64 16
  %16 = getelementptr inbounds i8, ptr %3, i64 24
  %17 = getelementptr inbounds i8, ptr %3, i64 32
  %18 = getelementptr inbounds i8, ptr %3, i64 40
  %19 = getelementptr inbounds i8, ptr %3, i64 48
  %20 = getelementptr inbounds i8, ptr %3, i64 56
  %21 = getelementptr inbounds i8, ptr %3, i64 64
  br label %23

22:                                               ; preds = %113, %4
  br i1 %8, label %142, label %140

23:                                               ; preds = %10, %113
  %24 = phi i64 [ %0, %10 ], [ %114, %113 ]
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = load ptr, ptr %11, align 8, !tbaa !7
  %27 = load ptr, ptr %12, align 8, !tbaa !7
  %28 = load i64, ptr %13, align 8, !tbaa !8
  %29 = icmp sgt i64 %28, 0
  br i1 %29, label %116, label %30

30:                                               ; preds = %116, %23
  %31 = phi ptr [ %25, %23 ], [ %130, %116 ]
  %32 = phi ptr [ %26, %23 ], [ %134, %116 ]
  %33 = phi ptr [ %27, %23 ], [ %138, %116 ]
  %34 = load i64, ptr %14, align 8, !tbaa !11
  %35 = load i64, ptr %15, align 8, !tbaa !12
  %36 = load i64, ptr %16, align 8, !tbaa !13
  %37 = load i64, ptr %17, align 8, !tbaa !14
  %38 = load i64, ptr %18, align 8, !tbaa !15
  %39 = load i64, ptr %19, align 8, !tbaa !16
  %40 = icmp ne i64 %39, 0
  %41 = load i64, ptr %20, align 8, !tbaa !17
  %42 = icmp ne i64 %41, 0
  %43 = load i64, ptr %3, align 8, !tbaa !18
  switch i64 %43, label %54 [
    i64 0, label %44
    i64 1, label %47
  ]

44:                                               ; preds = %30
  %45 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 32), align 8, !tbaa !45
  %46 = tail call double %45(i64 noundef %35, ptr noundef %31, i64 noundef %37, ptr noundef %32, i64 noundef %38) #1
  store double %46, ptr %33, align 8, !tbaa !46
  br label %113

47:                                               ; preds = %30
  %48 = load i64, ptr %21, align 8, !tbaa !22
  %49 = icmp eq i64 %48, 0
  %50 = select i1 %49, ptr %31, ptr %32
  %51 = select i1 %49, ptr %32, ptr %31
  %52 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 40), align 8, !tbaa !48
  %53 = select i1 %40, i32 101, i32 102
  tail call void %52(i32 noundef %53, i32 noundef 112, i64 noundef %35, i64 noundef %34, double noundef 1.000000e+00, ptr noundef %50, i64 noundef %37, ptr noundef %51, i64 noundef %38, double noundef 0.000000e+00, ptr noundef %33, i64 noundef 1) #1
  br label %113

54:                                               ; preds = %30
  %55 = icmp eq ptr %31, %32
  %56 = icmp eq i64 %34, %36
  %57 = select i1 %55, i1 %56, i1 false
  %58 = icmp eq i64 %37, %38
  %59 = select i1 %57, i1 %58, i1 false
  %60 = xor i1 %40, %42
  %61 = select i1 %59, i1 %60, i1 false
  br i1 %61, label %62, label %109

62:                                               ; preds = %54
  %63 = icmp eq i64 %39, 0
  %64 = select i1 %63, i32 111, i32 112
  %65 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 56), align 8, !tbaa !49
  tail call void %65(i32 noundef 101, i32 noundef 121, i32 noundef %64, i64 noundef %34, i64 noundef %35, double noundef 1.000000e+00, ptr noundef %31, i64 noundef %37, double noundef 0.000000e+00, ptr noundef %33, i64 noundef %34) #1
  %66 = icmp sgt i64 %34, 0
  br i1 %66, label %67, label %113

67:                                               ; preds = %62
  %68 = icmp eq i64 %34, 1
  br label %71

69:                                               ; preds = %101, %97, %71
  %70 = icmp eq i64 %75, %34
  br i1 %70, label %113, label %71, !llvm.loop !50

71:                                               ; preds = %67, %69
  %72 = phi i64 [ %75, %69 ], [ 0, %67 ]
  %73 = xor i64 %72, -1
  %74 = add nsw i64 %34, %73
  %75 = add nuw nsw i64 %72, 1
  %76 = getelementptr double, ptr %33, i64 %72
  %77 = icmp slt i64 %75, %34
  br i1 %77, label %78, label %69

78:                                               ; preds = %71
  %79 = mul nuw nsw i64 %72, %34
  %80 = getelementptr double, ptr %33, i64 %79
  %81 = icmp ugt i64 %74, 3
  %82 = and i1 %81, %68
  br i1 %82, label %83, label %99

83:                                               ; preds = %78
  %84 = and i64 %74, -4
  %85 = add i64 %75, %84
  br label %86

86:                                               ; preds = %86, %83
  %87 = phi i64 [ 0, %83 ], [ %95, %86 ]
  %88 = add i64 %75, %87
  %89 = getelementptr double, ptr %80, i64 %88
  %90 = getelementptr i8, ptr %89, i64 16
  %91 = load <2 x double>, ptr %89, align 8, !tbaa !46
  %92 = load <2 x double>, ptr %90, align 8, !tbaa !46
  %93 = getelementptr double, ptr %76, i64 %88
  %94 = getelementptr i8, ptr %93, i64 16
  store <2 x double> %91, ptr %93, align 8, !tbaa !46
  store <2 x double> %92, ptr %94, align 8, !tbaa !46
  %95 = add nuw i64 %87, 4
  %96 = icmp eq i64 %95, %84
  br i1 %96, label %97, label %86, !llvm.loop !51

97:                                               ; preds = %86
  %98 = icmp eq i64 %74, %84
  br i1 %98, label %69, label %99

99:                                               ; preds = %97, %78
  %100 = phi i64 [ %75, %78 ], [ %85, %97 ]
  br label %101

101:                                              ; preds = %99, %101
  %102 = phi i64 [ %107, %101 ], [ %100, %99 ]
  %103 = getelementptr double, ptr %80, i64 %102
  %104 = load double, ptr %103, align 8, !tbaa !46
  %105 = mul nuw nsw i64 %102, %34
  %106 = getelementptr double, ptr %76, i64 %105
  store double %104, ptr %106, align 8, !tbaa !46
  %107 = add nuw nsw i64 %102, 1
  %108 = icmp slt i64 %107, %34
  br i1 %108, label %101, label %69, !llvm.loop !52

109:                                              ; preds = %54
  %110 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 48), align 8, !tbaa !53
  %111 = select i1 %40, i32 112, i32 111
  %112 = select i1 %42, i32 112, i32 111
  tail call void %110(i32 noundef 101, i32 noundef %111, i32 noundef %112, i64 noundef %34, i64 noundef %36, i64 noundef %35, double noundef 1.000000e+00, ptr noundef %31, i64 noundef %37, ptr noundef %32, i64 noundef %38, double noundef 0.000000e+00, ptr noundef %33, i64 noundef %36) #1
  br label %113

113:                                              ; preds = %69, %44, %47, %62, %109
  %114 = add i64 %24, 1
  %115 = icmp eq i64 %114, %1
  br i1 %115, label %22, label %23, !llvm.loop !54

116:                                              ; preds = %23, %116
  %117 = phi i64 [ %122, %116 ], [ %28, %23 ]
  %118 = phi i64 [ %126, %116 ], [ %24, %23 ]
  %119 = phi ptr [ %138, %116 ], [ %27, %23 ]
  %120 = phi ptr [ %134, %116 ], [ %26, %23 ]
  %121 = phi ptr [ %130, %116 ], [ %25, %23 ]
  %122 = add nsw i64 %117, -1
  %123 = getelementptr inbounds %struct.BatchAxis, ptr %5, i64 %122
  %124 = load i64, ptr %123, align 8, !tbaa !33
  %125 = srem i64 %118, %124
  %126 = sdiv i64 %118, %124
  %127 = getelementptr inbounds i8, ptr %123, i64 8
  %128 = load i64, ptr %127, align 8, !tbaa !35
  %129 = mul nsw i64 %128, %125
  %130 = getelementptr inbounds i8, ptr %121, i64 %129
  %131 = getelementptr inbounds i8, ptr %123, i64 16
  %132 = load i64, ptr %131, align 8, !tbaa !36
  %133 = mul nsw i64 %132, %125
  %134 = getelementptr inbounds i8, ptr %120, i64 %133
  %135 = getelementptr inbounds i8, ptr %123, i64 24
  %136 = load i64, ptr %135, align 8, !tbaa !37
  %137 = mul nsw i64 %136, %125
  %138 = getelementptr inbounds i8, ptr %119, i64 %137
  %139 = icmp ugt i64 %117, 1
  br i1 %139, label %116, label %30, !llvm.loop !55

140:                                              ; preds = %22
  %141 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 72), align 8, !tbaa !39
  tail call void %141() #1
  br label %142

142:                                              ; preds = %140, %22
  ret void
}

; Function Attrs: nounwind
define dso_local void @multiply_f64_short(i64 noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) local_unnamed_addr #0 {
  %5 = getelementptr inbounds i8, ptr %3, i64 80
  %6 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 64), align 8, !tbaa !2
  %7 = tail call i32 %6() #1
  %8 = icmp eq i32 %7, 0
  %9 = icmp slt i64 %0, %1
  br i1 %9, label %10, label %22

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %2, i64 8
  %12 = getelementptr inbounds i8, ptr %2, i64 16
  %13 = getelementptr inbounds i8, ptr %3, i64 72
  %14 = getelementptr inbounds i8, ptr %3, i64 8
  %15 = getelementptr inbounds i8, ptr %3, i64 16
  %16 = getelementptr inbounds i8, ptr %3, i64 24
  %17 = getelementptr inbounds i8, ptr %3, i64 32
  %18 = getelementptr inbounds i8, ptr %3, i64 40
  %19 = getelementptr inbounds i8, ptr %3, i64 48
  %20 = getelementptr inbounds i8, ptr %3, i64 56
  %21 = getelementptr inbounds i8, ptr %3, i64 64
  br label %23

22:                                               ; preds = %118, %4
  br i1 %8, label %147, label %145

23:                                               ; preds = %10, %118
  %24 = phi i64 [ %0, %10 ], [ %119, %118 ]
  %25 = load ptr, ptr %2, align 8, !tbaa !7
  %26 = load ptr, ptr %11, align 8, !tbaa !7
  %27 = load ptr, ptr %12, align 8, !tbaa !7
  %28 = load i64, ptr %13, align 8, !tbaa !8
  %29 = icmp sgt i64 %28, 0
  br i1 %29, label %121, label %30

30:                                               ; preds = %121, %23
  %31 = phi ptr [ %25, %23 ], [ %135, %121 ]
  %32 = phi ptr [ %26, %23 ], [ %139, %121 ]
  %33 = phi ptr [ %27, %23 ], [ %143, %121 ]
  %34 = load i64, ptr %14, align 8, !tbaa !11
  %35 = trunc i64 %34 to i32
  %36 = load i64, ptr %15, align 8, !tbaa !12
  %37 = trunc i64 %36 to i32
  %38 = load i64, ptr %16, align 8, !tbaa !13
  %39 = trunc i64 %38 to i32
  %40 = load i64, ptr %17, align 8, !tbaa !14
  %41 = trunc i64 %40 to i32
  %42 = load i64, ptr %18, align 8, !tbaa !15
  %43 = trunc i64 %42 to i32
  %44 = load i64, ptr %19, align 8, !tbaa !16
  %45 = icmp ne i64 %44, 0
  %46 = load i64, ptr %20, align 8, !tbaa !17
  %47 = icmp ne i64 %46, 0
  %48 = load i64, ptr %3, align 8, !tbaa !18
  switch i64 %48, label %59 [
    i64 0, label %49
    i64 1, label %52
  ]

49:                                               ; preds = %30
  %50 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 32), align 8, !tbaa !45
  %51 = tail call double %50(i32 noundef %37, ptr noundef %31, i32 noundef %41, ptr noundef %32, i32 noundef %43) #1
  store double %51, ptr %33, align 8, !tbaa !46
  br label %118

52:                                               ; preds = %30
  %53 = load i64, ptr %21, align 8, !tbaa !22
  %54 = icmp eq i64 %53, 0
  %55 = select i1 %54, ptr %31, ptr %32
  %56 = select i1 %54, ptr %32, ptr %31
  %57 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 40), align 8, !tbaa !48
  %58 = select i1 %45, i32 101, i32 102
  tail call void %57(i32 noundef %58, i32 noundef 112, i32 noundef %37, i32 noundef %35, double noundef 1.000000e+00, ptr noundef %55, i32 noundef %41, ptr noundef %56, i32 noundef %43, double noundef 0.000000e+00, ptr noundef %33, i32 noundef 1) #1
  br label %118

59:                                               ; preds = %30
  %60 = icmp eq ptr %31, %32
  %61 = icmp eq i32 %35, %39
  %62 = select i1 %60, i1 %61, i1 false
  %63 = icmp eq i32 %41, %43
  %64 = select i1 %62, i1 %63, i1 false
  %65 = xor i1 %45, %47
  %66 = select i1 %64, i1 %65, i1 false
  br i1 %66, label %67, label %114

67:                                               ; preds = %59
  %68 = icmp eq i64 %44, 0
  %69 = select i1 %68, i32 111, i32 112
  %70 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 56), align 8, !tbaa !49
  tail call void %70(i32 noundef 101, i32 noundef 121, i32 noundef %69, i32 noundef %35, i32 noundef %37, double noundef 1.000000e+00, ptr noundef %31, i32 noundef %41, double noundef 0.000000e+00, ptr noundef %33, i32 noundef %35) #1
  %71 = icmp sgt i64 %34, 0
  br i1 %71, label %72, label %118

72:                                               ; preds = %67
  %73 = icmp eq i64 %34, 1
  br label %76

74:                                               ; preds = %106, %102, %76
  %75 = icmp eq i64 %80, %34
  br i1 %75, label %118, label %76, !llvm.loop !56

76:                                               ; preds = %72, %74
  %77 = phi i64 [ %80, %74 ], [ 0, %72 ]
  %78 = xor i64 %77, -1
  %79 = add nsw i64 %34, %78
  %80 = add nuw nsw i64 %77, 1
  %81 = getelementptr double, ptr %33, i64 %77
  %82 = icmp slt i64 %80, %34
  br i1 %82, label %83, label %74

83:                                               ; preds = %76
  %84 = mul nuw nsw i64 %77, %34
  %85 = getelementptr double, ptr %33, i64 %84
  %86 = icmp ugt i64 %79, 3
  %87 = and i1 %86, %73
  br i1 %87, label %88, label %104

88:                                               ; preds = %83
  %89 = and i64 %79, -4
  %90 = add i64 %80, %89
  br label %91

91:                                               ; preds = %91, %88
  %92 = phi i64 [ 0, %88 ], [ %100, %91 ]
  %93 = add i64 %80, %92
  %94 = getelementptr double, ptr %85, i64 %93
  %95 = getelementptr i8, ptr %94, i64 16
  %96 = load <2 x double>, ptr %94, align 8, !tbaa !46
  %97 = load <2 x double>, ptr %95, align 8, !tbaa !46
  %98 = getelementptr double, ptr %81, i64 %93
  %99 = getelementptr i8, ptr %98, i64 16
  store <2 x double> %96, ptr %98, align 8, !tbaa !46
  store <2 x double> %97, ptr %99, align 8, !tbaa !46
  %100 = add nuw i64 %92, 4
  %101 = icmp eq i64 %100, %89
  br i1 %101, label %102, label %91, !llvm.loop !57

102:                                              ; preds = %91
  %103 = icmp eq i64 %79, %89
  br i1 %103, label %74, label %104

104:                                              ; preds = %102, %83
  %105 = phi i64 [ %80, %83 ], [ %90, %102 ]
  br label %106

106:                                              ; preds = %104, %106
  %107 = phi i64 [ %112, %106 ], [ %105, %104 ]
  %108 = getelementptr double, ptr %85, i64 %107
  %109 = load double, ptr %108, align 8, !tbaa !46
  %110 = mul nuw nsw i64 %107, %34
  %111 = getelementptr double, ptr %81, i64 %110
  store double %109, ptr %111, align 8, !tbaa !46
  %112 = add nuw nsw i64 %107, 1
  %113 = icmp slt i64 %112, %34
  br i1 %113, label %106, label %74, !llvm.loop !58

114:                                              ; preds = %59
  %115 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 48), align 8, !tbaa !53
  %116 = select i1 %45, i32 112, i32 111
  %117 = select i1 %47, i32 112, i32 111
  tail call void %115(i32 noundef 101, i32 noundef %116, i32 noundef %117, i32 noundef %35, i32 noundef %39, i32 noundef %37, double noundef 1.000000e+00, ptr noundef %31, i32 noundef %41, ptr noundef %32, i32 noundef %43, double noundef 0.000000e+00, ptr noundef %33, i32 noundef %39) #1
  br label %118

118:                                              ; preds = %74, %49, %52, %67, %114
  %119 = add i64 %24, 1
  %120 = icmp eq i64 %119, %1
  br i1 %120, label %22, label %23, !llvm.loop !59

121:                                              ; preds = %23, %121
  %122 = phi i64 [ %127, %121 ], [ %28, %23 ]
  %123 = phi i64 [ %131, %121 ], [ %24, %23 ]
  %124 = phi ptr [ %143, %121 ], [ %27, %23 ]
  %125 = phi ptr [ %139, %121 ], [ %26, %23 ]
  %126 = phi ptr [ %135, %121 ], [ %25, %23 ]
  %127 = add nsw i64 %122, -1
  %128 = getelementptr inbounds %struct.BatchAxis, ptr %5, i64 %127
  %129 = load i64, ptr %128, align 8, !tbaa !33
  %130 = srem i64 %123, %129
  %131 = sdiv i64 %123, %129
  %132 = getelementptr inbounds i8, ptr %128, i64 8
  %133 = load i64, ptr %132, align 8, !tbaa !35
  %134 = mul nsw i64 %133, %130
  %135 = getelementptr inbounds i8, ptr %126, i64 %134
  %136 = getelementptr inbounds i8, ptr %128, i64 16
  %137 = load i64, ptr %136, align 8, !tbaa !36
  %138 = mul nsw i64 %137, %130
  %139 = getelementptr inbounds i8, ptr %125, i64 %138
  %140 = getelementptr inbounds i8, ptr %128, i64 24
  %141 = load i64, ptr %140, align 8, !tbaa !37
  %142 = mul nsw i64 %141, %130
  %143 = getelementptr inbounds i8, ptr %124, i64 %142
  %144 = icmp ugt i64 %122, 1
  br i1 %144, label %121, label %30, !llvm.loop !60

145:                                              ; preds = %22
  %146 = load ptr, ptr getelementptr inbounds (i8, ptr @blas, i64 72), align 8, !tbaa !39
  tail call void %146() #1
  br label %147

147:                                              ; preds = %145, %22
  ret void
}

attributes #0 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { nobuiltin nounwind "no-builtins" }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !4, i64 64}
!3 = !{!"Blas", !4, i64 0, !4, i64 8, !4, i64 16, !4, i64 24, !4, i64 32, !4, i64 40, !4, i64 48, !4, i64 56, !4, i64 64, !4, i64 72}
!4 = !{!"any pointer", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!4, !4, i64 0}
!8 = !{!9, !10, i64 72}
!9 = !{!"Product", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !10, i64 48, !10, i64 56, !10, i64 64, !10, i64 72}
!10 = !{!"long", !5, i64 0}
!11 = !{!9, !10, i64 8}
!12 = !{!9, !10, i64 16}
!13 = !{!9, !10, i64 24}
!14 = !{!9, !10, i64 32}
!15 = !{!9, !10, i64 40}
!16 = !{!9, !10, i64 48}
!17 = !{!9, !10, i64 56}
!18 = !{!9, !10, i64 0}
!19 = !{!3, !4, i64 0}
!20 = !{!21, !21, i64 0}
!21 = !{!"float", !5, i64 0}
!22 = !{!9, !10, i64 64}
!23 = !{!3, !4, i64 8}
!24 = !{!3, !4, i64 24}
!25 = distinct !{!25, !26}
!26 = !{!"llvm.loop.mustprogress"}
!27 = distinct !{!27, !26, !28, !29}
!28 = !{!"llvm.loop.isvectorized", i32 1}
!29 = !{!"llvm.loop.unroll.runtime.disable"}
!30 = distinct !{!30, !26, !28}
!31 = !{!3, !4, i64 16}
!32 = distinct !{!32, !26}
!33 = !{!34, !10, i64 0}
!34 = !{!"BatchAxis", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24}
!35 = !{!34, !10, i64 8}
!36 = !{!34, !10, i64 16}
!37 = !{!34, !10, i64 24}
!38 = distinct !{!38, !26}
!39 = !{!3, !4, i64 72}
!40 = distinct !{!40, !26}
!41 = distinct !{!41, !26, !28, !29}
!42 = distinct !{!42, !26, !28}
!43 = distinct !{!43, !26}
!44 = distinct !{!44, !26}
!45 = !{!3, !4, i64 32}
!46 = !{!47, !47, i64 0}
!47 = !{!"double", !5, i64 0}
!48 = !{!3, !4, i64 40}
!49 = !{!3, !4, i64 56}
!50 = distinct !{!50, !26}
!51 = distinct !{!51, !26, !28, !29}
!52 = distinct !{!52, !26, !28}
!53 = !{!3, !4, i64 48}
!54 = distinct !{!54, !26}
!55 = distinct !{!55, !26}
!56 = distinct !{!56, !26}
!57 = distinct !{!57, !26, !28, !29}
!58 = distinct !{!58, !26, !28}
!59 = distinct !{!59, !26}
!60 = distinct !{!60, !26}
