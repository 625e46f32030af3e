; entry.c, translated by translate.py.

%struct.Allocator = type { ptr, ptr, ptr }
%struct.Runtime = type { i64, ptr, ptr, ptr, ptr, i64 }
%struct.Guard = type { i64, i64, i64, ptr, i64, ptr, i64, i64 }
%struct.Alias = type { i64, i64, i64, i64, i64, i64, i64 }
%struct.Result = type { i64, i64, ptr, i64, ptr, ptr, i64 }
%struct.KernelCall = type { ptr, i64, i64, i64, i64, ptr, ptr, i64 }
%struct.Operand = type { i64, i64 }

@allocator = local_unnamed_addr global %struct.Allocator { ptr @new_array, ptr @take_memory, ptr @give_memory }, align 8
@runtime = local_unnamed_addr global %struct.Runtime zeroinitializer, align 8

; Function Attrs: nounwind
define internal ptr @new_array(ptr noundef %0, i32 noundef %1, ptr noundef %2, ptr noundef %3, i64 %4) #0 {
  tail call void @Py_IncRef(ptr noundef %0) #4
  %6 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 24), align 8, !tbaa !2
  %7 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 16), align 8, !tbaa !8
  %8 = tail call ptr %6(ptr noundef %7, ptr noundef %0, i32 noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef null, i32 noundef 0, ptr noundef null) #4
  ret ptr %8
}

; Function Attrs: nounwind
define internal ptr @take_memory(i64 noundef %0) #0 {
  %2 = tail call ptr @malloc(i64 noundef %0) #4
  ret ptr %2
}

; Function Attrs: nounwind
define internal void @give_memory(ptr noundef %0, i64 %1) #0 {
  tail call void @free(ptr noundef %0) #4
  ret void
}

; Function Attrs: nounwind
define dso_local ptr @entry(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr noundef %3) local_unnamed_addr #0 {
  %5 = alloca ptr, align 8
  %6 = and i64 %2, 9223372036854775807
  %7 = load i64, ptr @runtime, align 8, !tbaa !9
  %8 = getelementptr inbounds i8, ptr %0, i64 %7
  %9 = getelementptr inbounds i8, ptr %8, i64 8
  %10 = load ptr, ptr %9, align 8, !tbaa !10
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #5
  store ptr null, ptr %5, align 8, !tbaa !12
  %11 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 8), align 8, !tbaa !13
  %12 = call i32 @PyContextVar_Get(ptr noundef %11, ptr noundef null, ptr noundef nonnull %5) #4
  %13 = load ptr, ptr %5, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %13) #4
  %14 = load ptr, ptr %10, align 8, !tbaa !14
  %15 = getelementptr inbounds i8, ptr %10, i64 16
  %16 = load ptr, ptr %15, align 8, !tbaa !16
  %17 = getelementptr inbounds i8, ptr %10, i64 8
  %18 = load i64, ptr %17, align 8, !tbaa !17
  %19 = icmp sgt i64 %18, 0
  br i1 %19, label %20, label %68

20:                                               ; preds = %4
  %21 = icmp eq ptr %3, null
  br label %22

22:                                               ; preds = %20, %65
  %23 = phi i64 [ 0, %20 ], [ %66, %65 ]
  %24 = getelementptr inbounds ptr, ptr %16, i64 %23
  %25 = load ptr, ptr %24, align 8, !tbaa !12
  %26 = load ptr, ptr %5, align 8, !tbaa !12
  %27 = getelementptr inbounds i8, ptr %25, i64 8
  %28 = load ptr, ptr %27, align 8, !tbaa !18
  %29 = icmp eq ptr %28, null
  %30 = icmp eq ptr %28, %26
  %31 = or i1 %29, %30
  br i1 %31, label %32, label %65

32:                                               ; preds = %22
  %33 = getelementptr inbounds i8, ptr %25, i64 16
  %34 = load i64, ptr %33, align 8, !tbaa !20
  %35 = icmp eq i64 %34, %6
  br i1 %35, label %36, label %65

36:                                               ; preds = %32
  br i1 %21, label %57, label %37

37:                                               ; preds = %36
  %38 = call i64 @PyTuple_Size(ptr noundef nonnull %3) #4
  %39 = getelementptr inbounds i8, ptr %25, i64 24
  %40 = load i64, ptr %39, align 8, !tbaa !21
  %41 = icmp eq i64 %38, %40
  br i1 %41, label %42, label %65

42:                                               ; preds = %37
  %43 = icmp slt i64 %38, 1
  br i1 %43, label %61, label %44

44:                                               ; preds = %42
  %45 = getelementptr inbounds i8, ptr %25, i64 32
  br label %50

46:                                               ; preds = %50
  %47 = add nuw nsw i64 %51, 1
  %48 = load i64, ptr %39, align 8, !tbaa !21
  %49 = icmp slt i64 %47, %48
  br i1 %49, label %50, label %61, !llvm.loop !22

50:                                               ; preds = %46, %44
  %51 = phi i64 [ 0, %44 ], [ %47, %46 ]
  %52 = call ptr @PyTuple_GetItem(ptr noundef nonnull %3, i64 noundef %51) #4
  %53 = load ptr, ptr %45, align 8, !tbaa !24
  %54 = getelementptr inbounds ptr, ptr %53, i64 %51
  %55 = load ptr, ptr %54, align 8, !tbaa !12
  %56 = icmp eq ptr %52, %55
  br i1 %56, label %46, label %65

57:                                               ; preds = %36
  %58 = getelementptr inbounds i8, ptr %25, i64 24
  %59 = load i64, ptr %58, align 8, !tbaa !21
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %61, label %65

61:                                               ; preds = %46, %42, %57
  %62 = load ptr, ptr %24, align 8, !tbaa !12
  %63 = call fastcc ptr @try_program(ptr noundef %62, ptr noundef %1) #6
  %64 = icmp eq ptr %63, inttoptr (i64 1 to ptr)
  br i1 %64, label %65, label %70

65:                                               ; preds = %50, %37, %32, %22, %61, %57
  %66 = add nuw nsw i64 %23, 1
  %67 = icmp eq i64 %66, %18
  br i1 %67, label %68, label %22, !llvm.loop !25

68:                                               ; preds = %65, %4
  %69 = call fastcc ptr @fall_back(ptr noundef %14, ptr noundef %0, ptr noundef %1, i64 noundef %6, ptr noundef %3) #6
  br label %70

70:                                               ; preds = %61, %68
  %71 = phi ptr [ %69, %68 ], [ %63, %61 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #5
  ret ptr %71
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @PyContextVar_Get(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #2

declare void @Py_DecRef(ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc ptr @try_program(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) unnamed_addr #0 {
  %3 = alloca [2 x ptr], align 16
  %4 = alloca i32, align 4
  %5 = alloca ptr, align 8
  %6 = alloca ptr, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 48
  %8 = load i64, ptr %7, align 8, !tbaa !26
  %9 = getelementptr inbounds i8, ptr %0, i64 64
  %10 = load i64, ptr %9, align 8, !tbaa !27
  %11 = getelementptr inbounds i8, ptr %0, i64 104
  %12 = load i64, ptr %11, align 8, !tbaa !28
  %13 = shl nsw i64 %8, 1
  %14 = add nsw i64 %13, %10
  %15 = add nsw i64 %14, %12
  %16 = getelementptr inbounds i8, ptr %0, i64 136
  %17 = load i64, ptr %16, align 8, !tbaa !29
  %18 = add nsw i64 %15, %17
  %19 = icmp ult i64 %18, 1025
  %20 = shl i64 %18, 3
  br i1 %19, label %21, label %23

21:                                               ; preds = %2
  %22 = alloca i8, i64 %20, align 16
  br label %26

23:                                               ; preds = %2
  %24 = tail call ptr @malloc(i64 noundef %20) #4
  %25 = icmp eq ptr %24, null
  br i1 %25, label %527, label %26

26:                                               ; preds = %21, %23
  %27 = phi ptr [ %22, %21 ], [ %24, %23 ]
  %28 = getelementptr inbounds i64, ptr %27, i64 %8
  %29 = getelementptr inbounds i64, ptr %27, i64 %13
  %30 = getelementptr inbounds ptr, ptr %29, i64 %10
  %31 = getelementptr inbounds ptr, ptr %30, i64 %12
  store i64 0, ptr %29, align 8, !tbaa !30
  %32 = load i64, ptr %7, align 8, !tbaa !26
  %33 = icmp slt i64 %32, 1
  br i1 %33, label %237, label %34

34:                                               ; preds = %26
  %35 = getelementptr inbounds i8, ptr %0, i64 56
  br label %36

36:                                               ; preds = %233, %34
  %37 = phi i64 [ 0, %34 ], [ %234, %233 ]
  %38 = load ptr, ptr %35, align 8, !tbaa !31
  %39 = getelementptr inbounds %struct.Guard, ptr %38, i64 %37
  %40 = getelementptr inbounds i64, ptr %28, i64 %37
  store i64 0, ptr %40, align 8, !tbaa !30
  %41 = getelementptr inbounds i8, ptr %39, i64 8
  %42 = load i64, ptr %41, align 8, !tbaa !32
  switch i64 %42, label %52 [
    i64 -1, label %43
    i64 -2, label %48
  ]

43:                                               ; preds = %36
  %44 = getelementptr inbounds i8, ptr %39, i64 16
  %45 = load i64, ptr %44, align 8, !tbaa !34
  %46 = getelementptr inbounds ptr, ptr %1, i64 %45
  %47 = load ptr, ptr %46, align 8, !tbaa !12
  br label %101

48:                                               ; preds = %36
  %49 = getelementptr inbounds i8, ptr %39, i64 16
  %50 = load i64, ptr %49, align 8, !tbaa !34
  %51 = inttoptr i64 %50 to ptr
  br label %101

52:                                               ; preds = %36
  %53 = getelementptr inbounds ptr, ptr %27, i64 %42
  %54 = load ptr, ptr %53, align 8, !tbaa !12
  %55 = getelementptr inbounds %struct.Guard, ptr %38, i64 %42
  %56 = load i64, ptr %55, align 8, !tbaa !35
  %57 = trunc i64 %56 to i32
  switch i32 %57, label %88 [
    i32 2, label %58
    i32 3, label %62
    i32 8, label %66
    i32 9, label %71
    i32 10, label %76
    i32 12, label %78
  ]

58:                                               ; preds = %52
  %59 = getelementptr inbounds i8, ptr %39, i64 16
  %60 = load i64, ptr %59, align 8, !tbaa !34
  %61 = call ptr @PyTuple_GetItem(ptr noundef %54, i64 noundef %60) #4
  br label %101

62:                                               ; preds = %52
  %63 = getelementptr inbounds i8, ptr %39, i64 16
  %64 = load i64, ptr %63, align 8, !tbaa !34
  %65 = call ptr @PyList_GetItem(ptr noundef %54, i64 noundef %64) #4
  br label %101

66:                                               ; preds = %52
  %67 = call ptr @PyObject_GenericGetDict(ptr noundef %54, ptr noundef null) #4
  %68 = icmp eq ptr %67, null
  br i1 %68, label %69, label %70

69:                                               ; preds = %66
  call void @PyErr_Clear() #4
  br label %70

70:                                               ; preds = %69, %66
  call void @Py_DecRef(ptr noundef %67) #4
  br label %101

71:                                               ; preds = %52
  %72 = getelementptr inbounds i8, ptr %39, i64 16
  %73 = load i64, ptr %72, align 8, !tbaa !34
  %74 = inttoptr i64 %73 to ptr
  %75 = call ptr @PyDict_GetItem(ptr noundef %54, ptr noundef %74) #4
  br label %101

76:                                               ; preds = %52
  %77 = call ptr @PyCell_Get(ptr noundef %54) #4
  call void @Py_DecRef(ptr noundef %77) #4
  br label %101

78:                                               ; preds = %52
  %79 = getelementptr inbounds i8, ptr %39, i64 16
  %80 = load i64, ptr %79, align 8, !tbaa !34
  %81 = trunc i64 %80 to i32
  switch i32 %81, label %86 [
    i32 0, label %82
    i32 1, label %84
  ]

82:                                               ; preds = %78
  %83 = call ptr @PyFunction_GetCode(ptr noundef %54) #4
  br label %101

84:                                               ; preds = %78
  %85 = call ptr @PyFunction_GetDefaults(ptr noundef %54) #4
  br label %101

86:                                               ; preds = %78
  %87 = call ptr @PyFunction_GetKwDefaults(ptr noundef %54) #4
  br label %101

88:                                               ; preds = %52
  %89 = getelementptr inbounds i64, ptr %28, i64 %42
  %90 = getelementptr inbounds i8, ptr %39, i64 16
  %91 = load i64, ptr %90, align 8, !tbaa !34
  %92 = inttoptr i64 %91 to ptr
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #5
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #5
  %93 = call i32 @PyDict_Next(ptr noundef %54, ptr noundef nonnull %89, ptr noundef nonnull %5, ptr noundef nonnull %6) #4
  %94 = icmp eq i32 %93, 0
  %95 = load ptr, ptr %5, align 8
  %96 = icmp eq ptr %95, %92
  %97 = load ptr, ptr %6, align 8
  %98 = select i1 %96, ptr %97, ptr null
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #5
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #5
  br i1 %94, label %99, label %101

99:                                               ; preds = %88
  %100 = getelementptr inbounds ptr, ptr %27, i64 %37
  store ptr null, ptr %100, align 8, !tbaa !12
  br label %105

101:                                              ; preds = %88, %86, %84, %82, %76, %71, %70, %62, %58, %48, %43
  %102 = phi ptr [ %47, %43 ], [ %51, %48 ], [ %98, %88 ], [ %77, %76 ], [ %75, %71 ], [ %67, %70 ], [ %65, %62 ], [ %61, %58 ], [ %87, %86 ], [ %85, %84 ], [ %83, %82 ]
  %103 = getelementptr inbounds ptr, ptr %27, i64 %37
  store ptr %102, ptr %103, align 8, !tbaa !12
  %104 = icmp eq ptr %102, null
  br i1 %104, label %105, label %108

105:                                              ; preds = %101, %99
  %106 = load i64, ptr %39, align 8, !tbaa !35
  %107 = icmp eq i64 %106, 11
  br i1 %107, label %233, label %524

108:                                              ; preds = %101
  %109 = load i64, ptr %39, align 8, !tbaa !35
  %110 = trunc i64 %109 to i32
  switch i32 %110, label %183 [
    i32 0, label %111
    i32 1, label %115
    i32 11, label %524
  ]

111:                                              ; preds = %108
  %112 = getelementptr inbounds i8, ptr %39, i64 24
  %113 = load ptr, ptr %112, align 8, !tbaa !36
  %114 = icmp eq ptr %113, %102
  br i1 %114, label %233, label %524

115:                                              ; preds = %108
  %116 = getelementptr inbounds i8, ptr %102, i64 8
  %117 = load ptr, ptr %116, align 8, !tbaa !37
  %118 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 16), align 8, !tbaa !8
  %119 = icmp eq ptr %117, %118
  br i1 %119, label %120, label %524

120:                                              ; preds = %115
  %121 = getelementptr inbounds i8, ptr %102, i64 56
  %122 = load ptr, ptr %121, align 8, !tbaa !39
  %123 = getelementptr inbounds i8, ptr %39, i64 24
  %124 = load ptr, ptr %123, align 8, !tbaa !36
  %125 = icmp eq ptr %122, %124
  br i1 %125, label %135, label %126

126:                                              ; preds = %120
  %127 = getelementptr inbounds i8, ptr %122, i64 8
  %128 = load ptr, ptr %127, align 8, !tbaa !37
  %129 = getelementptr inbounds i8, ptr %124, i64 8
  %130 = load ptr, ptr %129, align 8, !tbaa !37
  %131 = icmp eq ptr %128, %130
  br i1 %131, label %132, label %524

132:                                              ; preds = %126
  %133 = call i32 @PyObject_RichCompareBool(ptr noundef nonnull %122, ptr noundef nonnull %124, i32 noundef 2) #4
  %134 = icmp eq i32 %133, 1
  br i1 %134, label %135, label %524

135:                                              ; preds = %132, %120
  %136 = getelementptr inbounds i8, ptr %102, i64 24
  %137 = load i32, ptr %136, align 8, !tbaa !42
  %138 = sext i32 %137 to i64
  %139 = getelementptr inbounds i8, ptr %39, i64 32
  %140 = load i64, ptr %139, align 8, !tbaa !43
  %141 = icmp eq i64 %140, %138
  br i1 %141, label %142, label %524

142:                                              ; preds = %135
  %143 = getelementptr inbounds i8, ptr %102, i64 64
  %144 = load i32, ptr %143, align 8, !tbaa !44
  %145 = sext i32 %144 to i64
  %146 = getelementptr inbounds i8, ptr %39, i64 48
  %147 = load i64, ptr %146, align 8, !tbaa !45
  %148 = and i64 %147, %145
  %149 = icmp eq i64 %148, %147
  br i1 %149, label %150, label %524

150:                                              ; preds = %142
  %151 = getelementptr inbounds i8, ptr %39, i64 40
  %152 = load ptr, ptr %151, align 8, !tbaa !46
  %153 = getelementptr inbounds i64, ptr %152, i64 %138
  %154 = icmp sgt i32 %137, 0
  br i1 %154, label %155, label %176

155:                                              ; preds = %150
  %156 = getelementptr inbounds i8, ptr %102, i64 32
  %157 = load ptr, ptr %156, align 8, !tbaa !47
  %158 = getelementptr inbounds i8, ptr %102, i64 40
  br label %162

159:                                              ; preds = %169
  %160 = add nuw nsw i64 %163, 1
  %161 = icmp eq i64 %160, %138
  br i1 %161, label %176, label %162, !llvm.loop !48

162:                                              ; preds = %159, %155
  %163 = phi i64 [ 0, %155 ], [ %160, %159 ]
  %164 = getelementptr inbounds i64, ptr %157, i64 %163
  %165 = load i64, ptr %164, align 8, !tbaa !30
  %166 = getelementptr inbounds i64, ptr %152, i64 %163
  %167 = load i64, ptr %166, align 8, !tbaa !30
  %168 = icmp eq i64 %165, %167
  br i1 %168, label %169, label %524

169:                                              ; preds = %162
  %170 = load ptr, ptr %158, align 8, !tbaa !49
  %171 = getelementptr inbounds i64, ptr %170, i64 %163
  %172 = load i64, ptr %171, align 8, !tbaa !30
  %173 = getelementptr inbounds i64, ptr %153, i64 %163
  %174 = load i64, ptr %173, align 8, !tbaa !30
  %175 = icmp eq i64 %172, %174
  br i1 %175, label %159, label %524

176:                                              ; preds = %159, %150
  %177 = getelementptr inbounds i8, ptr %102, i64 16
  %178 = load ptr, ptr %177, align 8, !tbaa !50
  %179 = ptrtoint ptr %178 to i64
  %180 = getelementptr inbounds i8, ptr %39, i64 56
  %181 = load i64, ptr %180, align 8, !tbaa !51
  %182 = getelementptr inbounds i64, ptr %29, i64 %181
  store i64 %179, ptr %182, align 8, !tbaa !30
  br label %233

183:                                              ; preds = %108
  %184 = getelementptr inbounds i8, ptr %102, i64 8
  %185 = load ptr, ptr %184, align 8, !tbaa !37
  %186 = getelementptr inbounds i8, ptr %39, i64 24
  %187 = load ptr, ptr %186, align 8, !tbaa !36
  %188 = icmp eq ptr %185, %187
  br i1 %188, label %189, label %524

189:                                              ; preds = %183
  switch i32 %110, label %524 [
    i32 2, label %190
    i32 3, label %195
    i32 9, label %200
    i32 4, label %204
    i32 5, label %209
    i32 6, label %217
    i32 7, label %223
    i32 8, label %233
    i32 10, label %233
    i32 12, label %233
  ]

190:                                              ; preds = %189
  %191 = call i64 @PyTuple_Size(ptr noundef nonnull %102) #4
  %192 = getelementptr inbounds i8, ptr %39, i64 32
  %193 = load i64, ptr %192, align 8, !tbaa !43
  %194 = icmp eq i64 %191, %193
  br i1 %194, label %233, label %524

195:                                              ; preds = %189
  %196 = call i64 @PyList_Size(ptr noundef nonnull %102) #4
  %197 = getelementptr inbounds i8, ptr %39, i64 32
  %198 = load i64, ptr %197, align 8, !tbaa !43
  %199 = icmp eq i64 %196, %198
  br i1 %199, label %233, label %524

200:                                              ; preds = %189
  %201 = getelementptr inbounds i8, ptr %39, i64 32
  %202 = load i64, ptr %201, align 8, !tbaa !43
  %203 = icmp slt i64 %202, 0
  br i1 %203, label %233, label %229

204:                                              ; preds = %189
  %205 = call i64 @PyDict_Size(ptr noundef nonnull %102) #4
  %206 = getelementptr inbounds i8, ptr %39, i64 32
  %207 = load i64, ptr %206, align 8, !tbaa !43
  %208 = icmp eq i64 %205, %207
  br i1 %208, label %233, label %524

209:                                              ; preds = %189
  %210 = getelementptr inbounds i8, ptr %39, i64 32
  %211 = load i64, ptr %210, align 8, !tbaa !43
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) #5
  %212 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %102, ptr noundef nonnull %4) #4
  %213 = load i32, ptr %4, align 4, !tbaa !52
  %214 = icmp eq i32 %213, 0
  %215 = icmp eq i64 %212, %211
  %216 = select i1 %214, i1 %215, i1 false
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) #5
  br i1 %216, label %233, label %524

217:                                              ; preds = %189
  %218 = getelementptr inbounds i8, ptr %39, i64 32
  %219 = load i64, ptr %218, align 8, !tbaa !43
  %220 = call double @PyFloat_AsDouble(ptr noundef nonnull %102) #4
  %221 = bitcast double %220 to i64
  %222 = icmp eq i64 %219, %221
  br i1 %222, label %233, label %524

223:                                              ; preds = %189
  %224 = getelementptr inbounds i8, ptr %39, i64 32
  %225 = load i64, ptr %224, align 8, !tbaa !43
  %226 = inttoptr i64 %225 to ptr
  %227 = call i32 @PyUnicode_Compare(ptr noundef nonnull %102, ptr noundef %226) #4
  %228 = icmp eq i32 %227, 0
  br i1 %228, label %233, label %524

229:                                              ; preds = %200
  %230 = call i64 @PyDict_Size(ptr noundef nonnull %102) #4
  %231 = load i64, ptr %201, align 8, !tbaa !43
  %232 = icmp eq i64 %230, %231
  br i1 %232, label %233, label %524

233:                                              ; preds = %229, %223, %217, %209, %204, %200, %195, %190, %189, %189, %189, %176, %111, %105
  %234 = add nuw nsw i64 %37, 1
  %235 = load i64, ptr %7, align 8, !tbaa !26
  %236 = icmp slt i64 %234, %235
  br i1 %236, label %36, label %237, !llvm.loop !53

237:                                              ; preds = %233, %26
  %238 = getelementptr inbounds i8, ptr %0, i64 88
  %239 = load i64, ptr %238, align 8, !tbaa !54
  %240 = icmp slt i64 %239, 1
  br i1 %240, label %282, label %241

241:                                              ; preds = %237
  %242 = getelementptr inbounds i8, ptr %0, i64 96
  %243 = load ptr, ptr %242, align 8, !tbaa !55
  br label %244

244:                                              ; preds = %276, %241
  %245 = phi i1 [ false, %241 ], [ %278, %276 ]
  %246 = phi i64 [ 0, %241 ], [ %277, %276 ]
  %247 = getelementptr inbounds %struct.Alias, ptr %243, i64 %246
  %248 = load i64, ptr %247, align 8, !tbaa !56
  %249 = getelementptr inbounds i64, ptr %29, i64 %248
  %250 = load i64, ptr %249, align 8, !tbaa !30
  %251 = getelementptr inbounds i8, ptr %247, i64 24
  %252 = load i64, ptr %251, align 8, !tbaa !58
  %253 = getelementptr inbounds i64, ptr %29, i64 %252
  %254 = load i64, ptr %253, align 8, !tbaa !30
  %255 = getelementptr inbounds i8, ptr %247, i64 16
  %256 = load i64, ptr %255, align 8, !tbaa !59
  %257 = add i64 %256, %250
  %258 = getelementptr inbounds i8, ptr %247, i64 32
  %259 = load i64, ptr %258, align 8, !tbaa !60
  %260 = add i64 %259, %254
  %261 = icmp ugt i64 %257, %260
  br i1 %261, label %262, label %276

262:                                              ; preds = %244
  %263 = getelementptr inbounds i8, ptr %247, i64 40
  %264 = load i64, ptr %263, align 8, !tbaa !61
  %265 = add i64 %264, %254
  %266 = getelementptr inbounds i8, ptr %247, i64 8
  %267 = load i64, ptr %266, align 8, !tbaa !62
  %268 = add i64 %267, %250
  %269 = icmp ugt i64 %265, %268
  br i1 %269, label %270, label %276

270:                                              ; preds = %262
  %271 = icmp eq i64 %250, %254
  br i1 %271, label %272, label %280

272:                                              ; preds = %270
  %273 = getelementptr inbounds i8, ptr %247, i64 48
  %274 = load i64, ptr %273, align 8, !tbaa !63
  %275 = icmp eq i64 %274, 0
  br i1 %275, label %280, label %276

276:                                              ; preds = %272, %262, %244
  %277 = add nuw nsw i64 %246, 1
  %278 = icmp sge i64 %277, %239
  %279 = icmp eq i64 %277, %239
  br i1 %279, label %280, label %244, !llvm.loop !64

280:                                              ; preds = %270, %272, %276
  %281 = phi i1 [ %278, %276 ], [ %245, %270 ], [ %245, %272 ]
  br i1 %281, label %282, label %524

282:                                              ; preds = %237, %280
  %283 = load ptr, ptr %0, align 8, !tbaa !65
  call void @Py_IncRef(ptr noundef %283) #4
  %284 = getelementptr inbounds i8, ptr %0, i64 40
  %285 = load i64, ptr %284, align 8, !tbaa !66
  %286 = icmp eq i64 %285, 0
  br i1 %286, label %297, label %287

287:                                              ; preds = %282
  %288 = load i64, ptr %7, align 8, !tbaa !26
  %289 = icmp sgt i64 %288, 0
  br i1 %289, label %290, label %297

290:                                              ; preds = %287, %290
  %291 = phi i64 [ %294, %290 ], [ 0, %287 ]
  %292 = getelementptr inbounds ptr, ptr %27, i64 %291
  %293 = load ptr, ptr %292, align 8, !tbaa !12
  call void @Py_IncRef(ptr noundef %293) #4, !callees !67
  %294 = add nuw nsw i64 %291, 1
  %295 = load i64, ptr %7, align 8, !tbaa !26
  %296 = icmp slt i64 %294, %295
  br i1 %296, label %290, label %297, !llvm.loop !68

297:                                              ; preds = %290, %287, %282
  %298 = load i64, ptr %11, align 8, !tbaa !28
  %299 = icmp sgt i64 %298, 0
  br i1 %299, label %300, label %342

300:                                              ; preds = %297
  %301 = getelementptr inbounds i8, ptr %0, i64 112
  br label %302

302:                                              ; preds = %338, %300
  %303 = phi i64 [ 0, %300 ], [ %339, %338 ]
  %304 = load ptr, ptr %301, align 8, !tbaa !69
  %305 = getelementptr inbounds %struct.Result, ptr %304, i64 %303
  %306 = load i64, ptr %305, align 8, !tbaa !70
  %307 = icmp sgt i64 %306, -1
  br i1 %307, label %333, label %308

308:                                              ; preds = %302
  %309 = load ptr, ptr @allocator, align 8, !tbaa !72
  %310 = getelementptr inbounds i8, ptr %305, i64 16
  %311 = load ptr, ptr %310, align 8, !tbaa !74
  %312 = getelementptr inbounds i8, ptr %305, i64 24
  %313 = load i64, ptr %312, align 8, !tbaa !75
  %314 = trunc i64 %313 to i32
  %315 = getelementptr inbounds i8, ptr %305, i64 32
  %316 = load ptr, ptr %315, align 8, !tbaa !76
  %317 = getelementptr inbounds i8, ptr %305, i64 40
  %318 = load ptr, ptr %317, align 8, !tbaa !77
  %319 = getelementptr inbounds i8, ptr %305, i64 48
  %320 = load i64, ptr %319, align 8, !tbaa !78
  %321 = call ptr %309(ptr noundef %311, i32 noundef %314, ptr noundef %316, ptr noundef %318, i64 noundef %320) #4
  %322 = icmp eq ptr %321, null
  br i1 %322, label %323, label %325

323:                                              ; preds = %308
  %324 = getelementptr inbounds ptr, ptr %30, i64 %303
  store ptr null, ptr %324, align 8, !tbaa !12
  br label %342

325:                                              ; preds = %308
  %326 = getelementptr inbounds i8, ptr %321, i64 16
  %327 = load ptr, ptr %326, align 8, !tbaa !50
  %328 = ptrtoint ptr %327 to i64
  %329 = getelementptr inbounds i8, ptr %305, i64 8
  %330 = load i64, ptr %329, align 8, !tbaa !79
  %331 = getelementptr inbounds i64, ptr %29, i64 %330
  store i64 %328, ptr %331, align 8, !tbaa !30
  %332 = getelementptr inbounds ptr, ptr %30, i64 %303
  store ptr %321, ptr %332, align 8, !tbaa !12
  br label %338

333:                                              ; preds = %302
  %334 = getelementptr inbounds ptr, ptr %27, i64 %306
  %335 = load ptr, ptr %334, align 8, !tbaa !12
  call void @Py_IncRef(ptr noundef %335) #4
  %336 = getelementptr inbounds ptr, ptr %30, i64 %303
  store ptr %335, ptr %336, align 8, !tbaa !12
  %337 = icmp eq ptr %335, null
  br i1 %337, label %342, label %338

338:                                              ; preds = %325, %333
  %339 = add nuw nsw i64 %303, 1
  %340 = load i64, ptr %11, align 8, !tbaa !28
  %341 = icmp slt i64 %339, %340
  br i1 %341, label %302, label %342, !llvm.loop !80

342:                                              ; preds = %338, %333, %323, %297
  %343 = phi i64 [ 0, %297 ], [ %303, %323 ], [ %303, %333 ], [ %339, %338 ]
  %344 = load i64, ptr %11, align 8, !tbaa !28
  %345 = icmp eq i64 %343, %344
  br i1 %345, label %346, label %501

346:                                              ; preds = %342
  %347 = load ptr, ptr getelementptr inbounds (i8, ptr @allocator, i64 16), align 8, !tbaa !12
  %348 = getelementptr inbounds i8, ptr %0, i64 80
  %349 = load i64, ptr %348, align 8, !tbaa !81
  %350 = icmp eq i64 %349, 0
  br i1 %350, label %362, label %351

351:                                              ; preds = %346
  %352 = load ptr, ptr getelementptr inbounds (i8, ptr @allocator, i64 8), align 8, !tbaa !12
  %353 = call ptr %352(i64 noundef %349) #4
  %354 = icmp eq ptr %353, null
  br i1 %354, label %355, label %357

355:                                              ; preds = %351
  %356 = call ptr @PyErr_NoMemory() #4
  br label %501

357:                                              ; preds = %351
  %358 = ptrtoint ptr %353 to i64
  %359 = getelementptr inbounds i8, ptr %0, i64 72
  %360 = load i64, ptr %359, align 8, !tbaa !82
  %361 = getelementptr inbounds i64, ptr %29, i64 %360
  store i64 %358, ptr %361, align 8, !tbaa !30
  br label %362

362:                                              ; preds = %357, %346
  %363 = phi ptr [ %353, %357 ], [ null, %346 ]
  %364 = call i64 @default_mode() #4
  %365 = getelementptr inbounds i8, ptr %0, i64 120
  %366 = load i64, ptr %365, align 8, !tbaa !83
  %367 = icmp slt i64 %366, 1
  br i1 %367, label %453, label %368

368:                                              ; preds = %362
  %369 = getelementptr inbounds i8, ptr %0, i64 128
  br label %370

370:                                              ; preds = %449, %368
  %371 = phi i64 [ 0, %368 ], [ %450, %449 ]
  %372 = load ptr, ptr %369, align 8, !tbaa !84
  %373 = getelementptr inbounds %struct.KernelCall, ptr %372, i64 %371
  %374 = getelementptr inbounds i8, ptr %373, i64 32
  %375 = load i64, ptr %374, align 8, !tbaa !85
  %376 = icmp sgt i64 %375, 0
  br i1 %376, label %377, label %397

377:                                              ; preds = %370
  %378 = getelementptr inbounds i8, ptr %373, i64 40
  %379 = and i64 %375, 1
  %380 = icmp eq i64 %375, 1
  br i1 %380, label %383, label %381

381:                                              ; preds = %377
  %382 = and i64 %375, 9223372036854775806
  br label %402

383:                                              ; preds = %402, %377
  %384 = phi i64 [ 0, %377 ], [ %426, %402 ]
  %385 = icmp eq i64 %379, 0
  br i1 %385, label %397, label %386

386:                                              ; preds = %383
  %387 = load ptr, ptr %378, align 8, !tbaa !87
  %388 = getelementptr inbounds %struct.Operand, ptr %387, i64 %384
  %389 = load i64, ptr %388, align 8, !tbaa !88
  %390 = getelementptr inbounds i64, ptr %29, i64 %389
  %391 = load i64, ptr %390, align 8, !tbaa !30
  %392 = getelementptr inbounds i8, ptr %388, i64 8
  %393 = load i64, ptr %392, align 8, !tbaa !90
  %394 = add i64 %393, %391
  %395 = inttoptr i64 %394 to ptr
  %396 = getelementptr inbounds ptr, ptr %31, i64 %384
  store ptr %395, ptr %396, align 8, !tbaa !12
  br label %397

397:                                              ; preds = %386, %383, %370
  %398 = getelementptr inbounds i8, ptr %373, i64 16
  %399 = load i64, ptr %398, align 8, !tbaa !91
  %400 = load i64, ptr getelementptr inbounds (i8, ptr @runtime, i64 40), align 8, !tbaa !92
  %401 = icmp slt i64 %399, %400
  br i1 %401, label %429, label %435

402:                                              ; preds = %402, %381
  %403 = phi i64 [ 0, %381 ], [ %426, %402 ]
  %404 = phi i64 [ 0, %381 ], [ %427, %402 ]
  %405 = load ptr, ptr %378, align 8, !tbaa !87
  %406 = getelementptr inbounds %struct.Operand, ptr %405, i64 %403
  %407 = load i64, ptr %406, align 8, !tbaa !88
  %408 = getelementptr inbounds i64, ptr %29, i64 %407
  %409 = load i64, ptr %408, align 8, !tbaa !30
  %410 = getelementptr inbounds i8, ptr %406, i64 8
  %411 = load i64, ptr %410, align 8, !tbaa !90
  %412 = add i64 %411, %409
  %413 = inttoptr i64 %412 to ptr
  %414 = getelementptr inbounds ptr, ptr %31, i64 %403
  store ptr %413, ptr %414, align 8, !tbaa !12
  %415 = or disjoint i64 %403, 1
  %416 = load ptr, ptr %378, align 8, !tbaa !87
  %417 = getelementptr inbounds %struct.Operand, ptr %416, i64 %415
  %418 = load i64, ptr %417, align 8, !tbaa !88
  %419 = getelementptr inbounds i64, ptr %29, i64 %418
  %420 = load i64, ptr %419, align 8, !tbaa !30
  %421 = getelementptr inbounds i8, ptr %417, i64 8
  %422 = load i64, ptr %421, align 8, !tbaa !90
  %423 = add i64 %422, %420
  %424 = inttoptr i64 %423 to ptr
  %425 = getelementptr inbounds ptr, ptr %31, i64 %415
  store ptr %424, ptr %425, align 8, !tbaa !12
  %426 = add nuw nsw i64 %403, 2
  %427 = add i64 %404, 2
  %428 = icmp eq i64 %427, %382
  br i1 %428, label %383, label %402, !llvm.loop !93

429:                                              ; preds = %397
  %430 = load ptr, ptr %373, align 8, !tbaa !94
  %431 = getelementptr inbounds i8, ptr %373, i64 8
  %432 = load i64, ptr %431, align 8, !tbaa !95
  %433 = getelementptr inbounds i8, ptr %373, i64 48
  %434 = load ptr, ptr %433, align 8, !tbaa !96
  call void %430(i64 noundef 0, i64 noundef %432, ptr noundef nonnull %31, ptr noundef %434) #4
  br label %449

435:                                              ; preds = %397
  %436 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 32), align 8, !tbaa !97
  %437 = load ptr, ptr %373, align 8, !tbaa !94
  %438 = getelementptr inbounds i8, ptr %373, i64 8
  %439 = load i64, ptr %438, align 8, !tbaa !95
  %440 = getelementptr inbounds i8, ptr %373, i64 24
  %441 = load i64, ptr %440, align 8, !tbaa !98
  %442 = getelementptr inbounds i8, ptr %373, i64 48
  %443 = load ptr, ptr %442, align 8, !tbaa !96
  %444 = getelementptr inbounds i8, ptr %373, i64 56
  %445 = load i64, ptr %444, align 8, !tbaa !99
  %446 = trunc i64 %445 to i32
  %447 = call i32 %436(ptr noundef %437, i64 noundef %439, i64 noundef %399, i64 noundef %441, ptr noundef nonnull %31, ptr noundef %443, i32 noundef %446) #4
  %448 = icmp eq i32 %447, 0
  br i1 %448, label %449, label %455

449:                                              ; preds = %435, %429
  %450 = add nuw nsw i64 %371, 1
  %451 = load i64, ptr %365, align 8, !tbaa !83
  %452 = icmp slt i64 %450, %451
  br i1 %452, label %370, label %453, !llvm.loop !100

453:                                              ; preds = %449, %362
  call void @restore_mode(i64 noundef %364) #4
  br i1 %350, label %457, label %454

454:                                              ; preds = %453
  call void %347(ptr noundef %363, i64 noundef %349) #4
  br label %457

455:                                              ; preds = %435
  call void @restore_mode(i64 noundef %364) #4
  br i1 %350, label %501, label %456

456:                                              ; preds = %455
  call void %347(ptr noundef %363, i64 noundef %349) #4
  br label %501

457:                                              ; preds = %454, %453
  %458 = getelementptr inbounds i8, ptr %0, i64 144
  %459 = load i64, ptr %458, align 8, !tbaa !101
  %460 = icmp eq i64 %459, 0
  br i1 %460, label %461, label %463

461:                                              ; preds = %457
  %462 = load ptr, ptr %30, align 8, !tbaa !12
  br label %509

463:                                              ; preds = %457
  %464 = load i64, ptr %11, align 8, !tbaa !28
  %465 = and i64 %459, 4294967295
  %466 = icmp eq i64 %465, 1
  br i1 %466, label %467, label %469

467:                                              ; preds = %463
  %468 = call ptr @PyTuple_New(i64 noundef %464) #4
  br label %471

469:                                              ; preds = %463
  %470 = call ptr @PyList_New(i64 noundef %464) #4
  br label %471

471:                                              ; preds = %469, %467
  %472 = phi ptr [ %468, %467 ], [ %470, %469 ]
  %473 = icmp eq ptr %472, null
  %474 = icmp sgt i64 %464, 0
  br i1 %473, label %476, label %475

475:                                              ; preds = %471
  br i1 %474, label %483, label %494

476:                                              ; preds = %471
  br i1 %474, label %477, label %509

477:                                              ; preds = %476, %477
  %478 = phi i64 [ %481, %477 ], [ 0, %476 ]
  %479 = getelementptr inbounds ptr, ptr %30, i64 %478
  %480 = load ptr, ptr %479, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %480) #4
  %481 = add nuw nsw i64 %478, 1
  %482 = icmp eq i64 %481, %464
  br i1 %482, label %509, label %477, !llvm.loop !102

483:                                              ; preds = %475, %491
  %484 = phi i64 [ %492, %491 ], [ 0, %475 ]
  %485 = getelementptr inbounds ptr, ptr %30, i64 %484
  %486 = load ptr, ptr %485, align 8, !tbaa !12
  br i1 %466, label %487, label %489

487:                                              ; preds = %483
  %488 = call i32 @PyTuple_SetItem(ptr noundef nonnull %472, i64 noundef %484, ptr noundef %486) #4
  br label %491

489:                                              ; preds = %483
  %490 = call i32 @PyList_SetItem(ptr noundef nonnull %472, i64 noundef %484, ptr noundef %486) #4
  br label %491

491:                                              ; preds = %489, %487
  %492 = add nuw nsw i64 %484, 1
  %493 = icmp eq i64 %492, %464
  br i1 %493, label %494, label %483, !llvm.loop !103

494:                                              ; preds = %491, %475
  %495 = getelementptr inbounds i8, ptr %0, i64 152
  %496 = load ptr, ptr %495, align 8, !tbaa !104
  %497 = icmp eq ptr %496, null
  br i1 %497, label %509, label %498

498:                                              ; preds = %494
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #5
  store ptr null, ptr %3, align 16, !tbaa !12
  %499 = getelementptr inbounds i8, ptr %3, i64 8
  store ptr %472, ptr %499, align 8, !tbaa !12
  %500 = call ptr @PyObject_Vectorcall(ptr noundef nonnull %496, ptr noundef nonnull %499, i64 noundef -9223372036854775807, ptr noundef null) #4
  call void @Py_DecRef(ptr noundef nonnull %472) #4
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #5
  br label %509

501:                                              ; preds = %456, %455, %355, %342
  %502 = icmp sgt i64 %343, 0
  br i1 %502, label %503, label %509

503:                                              ; preds = %501, %503
  %504 = phi i64 [ %507, %503 ], [ 0, %501 ]
  %505 = getelementptr inbounds ptr, ptr %30, i64 %504
  %506 = load ptr, ptr %505, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %506) #4
  %507 = add nuw nsw i64 %504, 1
  %508 = icmp eq i64 %507, %343
  br i1 %508, label %509, label %503, !llvm.loop !102

509:                                              ; preds = %503, %477, %501, %498, %494, %476, %461
  %510 = phi ptr [ %462, %461 ], [ %500, %498 ], [ %472, %494 ], [ null, %476 ], [ null, %501 ], [ null, %477 ], [ null, %503 ]
  %511 = load i64, ptr %284, align 8, !tbaa !66
  %512 = icmp eq i64 %511, 0
  br i1 %512, label %523, label %513

513:                                              ; preds = %509
  %514 = load i64, ptr %7, align 8, !tbaa !26
  %515 = icmp sgt i64 %514, 0
  br i1 %515, label %516, label %523

516:                                              ; preds = %513, %516
  %517 = phi i64 [ %520, %516 ], [ 0, %513 ]
  %518 = getelementptr inbounds ptr, ptr %27, i64 %517
  %519 = load ptr, ptr %518, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %519) #4, !callees !67
  %520 = add nuw nsw i64 %517, 1
  %521 = load i64, ptr %7, align 8, !tbaa !26
  %522 = icmp slt i64 %520, %521
  br i1 %522, label %516, label %523, !llvm.loop !68

523:                                              ; preds = %516, %509, %513
  call void @Py_DecRef(ptr noundef %283) #4
  br label %524

524:                                              ; preds = %189, %183, %126, %135, %142, %132, %115, %108, %190, %195, %204, %209, %217, %223, %111, %105, %229, %169, %162, %523, %280
  %525 = phi ptr [ %510, %523 ], [ inttoptr (i64 1 to ptr), %280 ], [ inttoptr (i64 1 to ptr), %162 ], [ inttoptr (i64 1 to ptr), %169 ], [ inttoptr (i64 1 to ptr), %229 ], [ inttoptr (i64 1 to ptr), %105 ], [ inttoptr (i64 1 to ptr), %111 ], [ inttoptr (i64 1 to ptr), %223 ], [ inttoptr (i64 1 to ptr), %217 ], [ inttoptr (i64 1 to ptr), %209 ], [ inttoptr (i64 1 to ptr), %204 ], [ inttoptr (i64 1 to ptr), %195 ], [ inttoptr (i64 1 to ptr), %190 ], [ inttoptr (i64 1 to ptr), %108 ], [ inttoptr (i64 1 to ptr), %115 ], [ inttoptr (i64 1 to ptr), %132 ], [ inttoptr (i64 1 to ptr), %142 ], [ inttoptr (i64 1 to ptr), %135 ], [ inttoptr (i64 1 to ptr), %126 ], [ inttoptr (i64 1 to ptr), %183 ], [ inttoptr (i64 1 to ptr), %189 ]
  br i1 %19, label %527, label %526

526:                                              ; preds = %524
  call void @free(ptr noundef nonnull %27) #4
  br label %527

527:                                              ; preds = %524, %526, %23
  %528 = phi ptr [ inttoptr (i64 1 to ptr), %23 ], [ %525, %526 ], [ %525, %524 ]
  ret ptr %528
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
define internal fastcc ptr @fall_back(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr noundef %4) unnamed_addr #0 {
  %6 = ptrtoint ptr %2 to i64
  %7 = icmp eq ptr %4, null
  br i1 %7, label %10, label %8

8:                                                ; preds = %5
  %9 = tail call i64 @PyTuple_Size(ptr noundef nonnull %4) #4
  br label %10

10:                                               ; preds = %5, %8
  %11 = phi i64 [ %9, %8 ], [ 0, %5 ]
  %12 = add nsw i64 %11, %3
  %13 = add i64 %12, 2
  %14 = icmp ult i64 %13, 1025
  %15 = shl i64 %13, 3
  br i1 %14, label %16, label %18

16:                                               ; preds = %10
  %17 = alloca i8, i64 %15, align 16
  br label %23

18:                                               ; preds = %10
  %19 = tail call ptr @malloc(i64 noundef %15) #4
  %20 = icmp eq ptr %19, null
  br i1 %20, label %21, label %23

21:                                               ; preds = %18
  %22 = tail call ptr @PyErr_NoMemory() #4
  br label %97

23:                                               ; preds = %16, %18
  %24 = phi ptr [ %17, %16 ], [ %19, %18 ]
  %25 = ptrtoint ptr %24 to i64
  %26 = getelementptr inbounds i8, ptr %24, i64 8
  store ptr %1, ptr %26, align 8, !tbaa !12
  %27 = icmp sgt i64 %12, 0
  br i1 %27, label %28, label %72

28:                                               ; preds = %23
  %29 = icmp ult i64 %12, 6
  br i1 %29, label %30, label %53

30:                                               ; preds = %70, %53, %28
  %31 = phi i64 [ 0, %53 ], [ 0, %28 ], [ %58, %70 ]
  %32 = add i64 %11, %3
  %33 = and i64 %32, 3
  %34 = icmp eq i64 %33, 0
  br i1 %34, label %45, label %35

35:                                               ; preds = %30, %35
  %36 = phi i64 [ %42, %35 ], [ %31, %30 ]
  %37 = phi i64 [ %43, %35 ], [ 0, %30 ]
  %38 = getelementptr inbounds ptr, ptr %2, i64 %36
  %39 = load ptr, ptr %38, align 8, !tbaa !12
  %40 = add nuw nsw i64 %36, 2
  %41 = getelementptr inbounds ptr, ptr %24, i64 %40
  store ptr %39, ptr %41, align 8, !tbaa !12
  %42 = add nuw nsw i64 %36, 1
  %43 = add i64 %37, 1
  %44 = icmp eq i64 %43, %33
  br i1 %44, label %45, label %35, !llvm.loop !105

45:                                               ; preds = %35, %30
  %46 = phi i64 [ %31, %30 ], [ %42, %35 ]
  %47 = sub i64 %31, %32
  %48 = icmp ugt i64 %47, -4
  br i1 %48, label %72, label %49

49:                                               ; preds = %45
  %50 = getelementptr i8, ptr %2, i64 8
  %51 = getelementptr i8, ptr %2, i64 16
  %52 = getelementptr i8, ptr %2, i64 24
  br label %76

53:                                               ; preds = %28
  %54 = add i64 %25, 16
  %55 = sub i64 %54, %6
  %56 = icmp ult i64 %55, 32
  br i1 %56, label %30, label %57

57:                                               ; preds = %53
  %58 = and i64 %12, 9223372036854775804
  br label %59

59:                                               ; preds = %59, %57
  %60 = phi i64 [ 0, %57 ], [ %68, %59 ]
  %61 = getelementptr inbounds ptr, ptr %2, i64 %60
  %62 = getelementptr inbounds i8, ptr %61, i64 16
  %63 = load <2 x ptr>, ptr %61, align 8, !tbaa !12
  %64 = load <2 x ptr>, ptr %62, align 8, !tbaa !12
  %65 = or disjoint i64 %60, 2
  %66 = getelementptr inbounds ptr, ptr %24, i64 %65
  %67 = getelementptr inbounds i8, ptr %66, i64 16
  store <2 x ptr> %63, ptr %66, align 8, !tbaa !12
  store <2 x ptr> %64, ptr %67, align 8, !tbaa !12
  %68 = add nuw i64 %60, 4
  %69 = icmp eq i64 %68, %58
  br i1 %69, label %70, label %59, !llvm.loop !107

70:                                               ; preds = %59
  %71 = icmp eq i64 %12, %58
  br i1 %71, label %72, label %30

72:                                               ; preds = %45, %76, %70, %23
  %73 = add nuw nsw i64 %3, 1
  %74 = or i64 %73, -9223372036854775808
  %75 = call ptr @PyObject_Vectorcall(ptr noundef %0, ptr noundef nonnull %26, i64 noundef %74, ptr noundef %4) #4
  br i1 %14, label %97, label %96

76:                                               ; preds = %76, %49
  %77 = phi i64 [ %46, %49 ], [ %94, %76 ]
  %78 = getelementptr inbounds ptr, ptr %2, i64 %77
  %79 = load ptr, ptr %78, align 8, !tbaa !12
  %80 = add nuw nsw i64 %77, 2
  %81 = getelementptr inbounds ptr, ptr %24, i64 %80
  store ptr %79, ptr %81, align 8, !tbaa !12
  %82 = getelementptr ptr, ptr %50, i64 %77
  %83 = load ptr, ptr %82, align 8, !tbaa !12
  %84 = add nuw nsw i64 %77, 3
  %85 = getelementptr inbounds ptr, ptr %24, i64 %84
  store ptr %83, ptr %85, align 8, !tbaa !12
  %86 = getelementptr ptr, ptr %51, i64 %77
  %87 = load ptr, ptr %86, align 8, !tbaa !12
  %88 = add nuw nsw i64 %77, 4
  %89 = getelementptr inbounds ptr, ptr %24, i64 %88
  store ptr %87, ptr %89, align 8, !tbaa !12
  %90 = getelementptr ptr, ptr %52, i64 %77
  %91 = load ptr, ptr %90, align 8, !tbaa !12
  %92 = add nuw nsw i64 %77, 5
  %93 = getelementptr inbounds ptr, ptr %24, i64 %92
  store ptr %91, ptr %93, align 8, !tbaa !12
  %94 = add nuw nsw i64 %77, 4
  %95 = icmp eq i64 %94, %12
  br i1 %95, label %72, label %76, !llvm.loop !110

96:                                               ; preds = %72
  call void @free(ptr noundef nonnull %24) #4
  br label %97

97:                                               ; preds = %72, %96, %21
  %98 = phi ptr [ %22, %21 ], [ %75, %96 ], [ %75, %72 ]
  ret ptr %98
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define dso_local void @increment(i64 noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) local_unnamed_addr #3 {
  %5 = load ptr, ptr %2, align 8, !tbaa !12
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  %7 = load ptr, ptr %6, align 8, !tbaa !12
  %8 = icmp slt i64 %0, %1
  br i1 %8, label %9, label %29

9:                                                ; preds = %4
  %10 = getelementptr inbounds i8, ptr %3, i64 8
  %11 = getelementptr inbounds i8, ptr %3, i64 16
  %12 = sub i64 %1, %0
  %13 = and i64 %12, 1
  %14 = icmp eq i64 %13, 0
  br i1 %14, label %25, label %15

15:                                               ; preds = %9
  %16 = load i64, ptr %10, align 8, !tbaa !30
  %17 = mul nsw i64 %16, %0
  %18 = getelementptr inbounds i8, ptr %5, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !30
  %20 = add i64 %19, 1
  %21 = load i64, ptr %11, align 8, !tbaa !30
  %22 = mul nsw i64 %21, %0
  %23 = getelementptr inbounds i8, ptr %7, i64 %22
  store i64 %20, ptr %23, align 8, !tbaa !30
  %24 = add nsw i64 %0, 1
  br label %25

25:                                               ; preds = %15, %9
  %26 = phi i64 [ %0, %9 ], [ %24, %15 ]
  %27 = add i64 %1, -1
  %28 = icmp eq i64 %27, %0
  br i1 %28, label %29, label %30

29:                                               ; preds = %25, %30, %4
  ret void

30:                                               ; preds = %25, %30
  %31 = phi i64 [ %49, %30 ], [ %26, %25 ]
  %32 = load i64, ptr %10, align 8, !tbaa !30
  %33 = mul nsw i64 %32, %31
  %34 = getelementptr inbounds i8, ptr %5, i64 %33
  %35 = load i64, ptr %34, align 8, !tbaa !30
  %36 = add i64 %35, 1
  %37 = load i64, ptr %11, align 8, !tbaa !30
  %38 = mul nsw i64 %37, %31
  %39 = getelementptr inbounds i8, ptr %7, i64 %38
  store i64 %36, ptr %39, align 8, !tbaa !30
  %40 = add nsw i64 %31, 1
  %41 = load i64, ptr %10, align 8, !tbaa !30
  %42 = mul nsw i64 %41, %40
  %43 = getelementptr inbounds i8, ptr %5, i64 %42
  %44 = load i64, ptr %43, align 8, !tbaa !30
  %45 = add i64 %44, 1
  %46 = load i64, ptr %11, align 8, !tbaa !30
  %47 = mul nsw i64 %46, %40
  %48 = getelementptr inbounds i8, ptr %7, i64 %47
  store i64 %45, ptr %48, align 8, !tbaa !30
  %49 = add nsw i64 %31, 2
  %50 = icmp eq i64 %49, %1
  br i1 %50, label %29, label %30, !llvm.loop !111
}

declare void @Py_IncRef(ptr noundef) local_unnamed_addr #2

declare ptr @malloc(i64 noundef) local_unnamed_addr #2

declare void @free(ptr noundef) local_unnamed_addr #2

declare i64 @PyTuple_Size(ptr noundef) local_unnamed_addr #2

declare ptr @PyTuple_GetItem(ptr noundef, i64 noundef) local_unnamed_addr #2

declare ptr @PyList_GetItem(ptr noundef, i64 noundef) local_unnamed_addr #2

declare ptr @PyDict_GetItem(ptr noundef, ptr noundef) local_unnamed_addr #2

declare ptr @PyCell_Get(ptr noundef) local_unnamed_addr #2

declare ptr @PyObject_GenericGetDict(ptr noundef, ptr noundef) local_unnamed_addr #2

declare void @PyErr_Clear() local_unnamed_addr #2

declare ptr @PyFunction_GetCode(ptr noundef) local_unnamed_addr #2

declare ptr @PyFunction_GetDefaults(ptr noundef) local_unnamed_addr #2

declare ptr @PyFunction_GetKwDefaults(ptr noundef) local_unnamed_addr #2

declare i32 @PyDict_Next(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #2

declare i32 @PyObject_RichCompareBool(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #2

declare i64 @PyList_Size(ptr noundef) local_unnamed_addr #2

declare i64 @PyDict_Size(ptr noundef) local_unnamed_addr #2

declare i32 @PyUnicode_Compare(ptr noundef, ptr noundef) local_unnamed_addr #2

declare i64 @PyLong_AsLongLongAndOverflow(ptr noundef, ptr noundef) local_unnamed_addr #2

declare double @PyFloat_AsDouble(ptr noundef) local_unnamed_addr #2

declare ptr @PyErr_NoMemory() local_unnamed_addr #2

declare i64 @default_mode() local_unnamed_addr #2

declare void @restore_mode(i64 noundef) local_unnamed_addr #2

declare ptr @PyObject_Vectorcall(ptr noundef, ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

declare ptr @PyTuple_New(i64 noundef) local_unnamed_addr #2

declare ptr @PyList_New(i64 noundef) local_unnamed_addr #2

declare i32 @PyTuple_SetItem(ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

declare i32 @PyList_SetItem(ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

attributes #0 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { nobuiltin nounwind "no-builtins" }
attributes #5 = { nounwind }
attributes #6 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !7, i64 24}
!3 = !{!"Runtime", !4, i64 0, !7, i64 8, !7, i64 16, !7, i64 24, !7, i64 32, !4, i64 40}
!4 = !{!"long", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!"any pointer", !5, i64 0}
!8 = !{!3, !7, i64 16}
!9 = !{!3, !4, i64 0}
!10 = !{!11, !7, i64 8}
!11 = !{!"Callable", !7, i64 0, !7, i64 8}
!12 = !{!7, !7, i64 0}
!13 = !{!3, !7, i64 8}
!14 = !{!15, !7, i64 0}
!15 = !{!"ProgramList", !7, i64 0, !4, i64 8, !7, i64 16}
!16 = !{!15, !7, i64 16}
!17 = !{!15, !4, i64 8}
!18 = !{!19, !7, i64 8}
!19 = !{!"Program", !7, i64 0, !7, i64 8, !4, i64 16, !4, i64 24, !7, i64 32, !4, i64 40, !4, i64 48, !7, i64 56, !4, i64 64, !4, i64 72, !4, i64 80, !4, i64 88, !7, i64 96, !4, i64 104, !7, i64 112, !4, i64 120, !7, i64 128, !4, i64 136, !4, i64 144, !7, i64 152}
!20 = !{!19, !4, i64 16}
!21 = !{!19, !4, i64 24}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.mustprogress"}
!24 = !{!19, !7, i64 32}
!25 = distinct !{!25, !23}
!26 = !{!19, !4, i64 48}
!27 = !{!19, !4, i64 64}
!28 = !{!19, !4, i64 104}
!29 = !{!19, !4, i64 136}
!30 = !{!4, !4, i64 0}
!31 = !{!19, !7, i64 56}
!32 = !{!33, !4, i64 8}
!33 = !{!"Guard", !4, i64 0, !4, i64 8, !4, i64 16, !7, i64 24, !4, i64 32, !7, i64 40, !4, i64 48, !4, i64 56}
!34 = !{!33, !4, i64 16}
!35 = !{!33, !4, i64 0}
!36 = !{!33, !7, i64 24}
!37 = !{!38, !7, i64 8}
!38 = !{!"Object", !4, i64 0, !7, i64 8}
!39 = !{!40, !7, i64 56}
!40 = !{!"Array", !4, i64 0, !7, i64 8, !7, i64 16, !41, i64 24, !7, i64 32, !7, i64 40, !7, i64 48, !7, i64 56, !41, i64 64}
!41 = !{!"int", !5, i64 0}
!42 = !{!40, !41, i64 24}
!43 = !{!33, !4, i64 32}
!44 = !{!40, !41, i64 64}
!45 = !{!33, !4, i64 48}
!46 = !{!33, !7, i64 40}
!47 = !{!40, !7, i64 32}
!48 = distinct !{!48, !23}
!49 = !{!40, !7, i64 40}
!50 = !{!40, !7, i64 16}
!51 = !{!33, !4, i64 56}
!52 = !{!41, !41, i64 0}
!53 = distinct !{!53, !23}
!54 = !{!19, !4, i64 88}
!55 = !{!19, !7, i64 96}
!56 = !{!57, !4, i64 0}
!57 = !{!"Alias", !4, i64 0, !4, i64 8, !4, i64 16, !4, i64 24, !4, i64 32, !4, i64 40, !4, i64 48}
!58 = !{!57, !4, i64 24}
!59 = !{!57, !4, i64 16}
!60 = !{!57, !4, i64 32}
!61 = !{!57, !4, i64 40}
!62 = !{!57, !4, i64 8}
!63 = !{!57, !4, i64 48}
!64 = distinct !{!64, !23}
!65 = !{!19, !7, i64 0}
!66 = !{!19, !4, i64 40}
!67 = !{ptr @Py_DecRef, ptr @Py_IncRef}
!68 = distinct !{!68, !23}
!69 = !{!19, !7, i64 112}
!70 = !{!71, !4, i64 0}
!71 = !{!"Result", !4, i64 0, !4, i64 8, !7, i64 16, !4, i64 24, !7, i64 32, !7, i64 40, !4, i64 48}
!72 = !{!73, !7, i64 0}
!73 = !{!"Allocator", !7, i64 0, !7, i64 8, !7, i64 16}
!74 = !{!71, !7, i64 16}
!75 = !{!71, !4, i64 24}
!76 = !{!71, !7, i64 32}
!77 = !{!71, !7, i64 40}
!78 = !{!71, !4, i64 48}
!79 = !{!71, !4, i64 8}
!80 = distinct !{!80, !23}
!81 = !{!19, !4, i64 80}
!82 = !{!19, !4, i64 72}
!83 = !{!19, !4, i64 120}
!84 = !{!19, !7, i64 128}
!85 = !{!86, !4, i64 32}
!86 = !{!"KernelCall", !7, i64 0, !4, i64 8, !4, i64 16, !4, i64 24, !4, i64 32, !7, i64 40, !7, i64 48, !4, i64 56}
!87 = !{!86, !7, i64 40}
!88 = !{!89, !4, i64 0}
!89 = !{!"Operand", !4, i64 0, !4, i64 8}
!90 = !{!89, !4, i64 8}
!91 = !{!86, !4, i64 16}
!92 = !{!3, !4, i64 40}
!93 = distinct !{!93, !23}
!94 = !{!86, !7, i64 0}
!95 = !{!86, !4, i64 8}
!96 = !{!86, !7, i64 48}
!97 = !{!3, !7, i64 32}
!98 = !{!86, !4, i64 24}
!99 = !{!86, !4, i64 56}
!100 = distinct !{!100, !23}
!101 = !{!19, !4, i64 144}
!102 = distinct !{!102, !23}
!103 = distinct !{!103, !23}
!104 = !{!19, !7, i64 152}
!105 = distinct !{!105, !106}
!106 = !{!"llvm.loop.unroll.disable"}
!107 = distinct !{!107, !23, !108, !109}
!108 = !{!"llvm.loop.isvectorized", i32 1}
!109 = !{!"llvm.loop.unroll.runtime.disable"}
!110 = distinct !{!110, !23, !108}
!111 = distinct !{!111, !23}
