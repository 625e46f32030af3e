; entry.c, translated by translate.py.

%struct.Allocator = type { ptr, ptr, ptr }
%struct.Runtime = type { i64, ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.Guard = type { i64, i64, i64, ptr, i64, i64, i64, i64 }
%struct.Instruction = type { i64, i64, i64, i64 }
%struct.Alias = type { i64, i64, i64, i64, i64 }
%struct.Result = type { i64, i64, ptr, i64, ptr, i64 }
%struct.KernelCall = type { ptr, ptr, i64, i64, i64, i64, ptr, i64, ptr, i64 }
%struct.StepArray = type { ptr, i64, i64, i64, ptr, i64, i64, ptr }
%struct.Operand = type { i64, i64 }
%struct.Piece = type { i64, i64, ptr }

@allocator = local_unnamed_addr global %struct.Allocator { ptr @new_array, ptr @take_memory, ptr @give_memory }, align 8
@runtime = local_unnamed_addr global %struct.Runtime zeroinitializer, align 8

; Function Attrs: nounwind
define internal ptr @new_array(ptr noundef %0, i32 noundef %1, ptr noundef %2, ptr noundef %3, i64 %4) #0 {
  tail call void @Py_IncRef(ptr noundef %0) #5
  %6 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 24), align 8, !tbaa !2
  %7 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 16), align 8, !tbaa !8
  %8 = tail call ptr %6(ptr noundef %7, ptr noundef %0, i32 noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef null, i32 noundef 0, ptr noundef null) #5
  ret ptr %8
}

; Function Attrs: nounwind
define internal ptr @take_memory(i64 noundef %0) #0 {
  %2 = tail call ptr @malloc(i64 noundef %0) #5
  ret ptr %2
}

; Function Attrs: nounwind
define internal void @give_memory(ptr noundef %0, i64 %1) #0 {
  tail call void @free(ptr noundef %0) #5
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
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #6
  store ptr null, ptr %5, align 8, !tbaa !12
  %11 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 8), align 8, !tbaa !13
  %12 = call i32 @PyContextVar_Get(ptr noundef %11, ptr noundef null, ptr noundef nonnull %5) #5
  %13 = load ptr, ptr %5, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %13) #5
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
  %38 = call i64 @PyTuple_Size(ptr noundef nonnull %3) #5
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
  %52 = call ptr @PyTuple_GetItem(ptr noundef nonnull %3, i64 noundef %51) #5
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
  %63 = call fastcc ptr @try_program(ptr noundef %62, ptr noundef %1) #7
  %64 = icmp eq ptr %63, inttoptr (i64 1 to ptr)
  br i1 %64, label %65, label %70

65:                                               ; preds = %50, %37, %32, %22, %61, %57
  %66 = add nuw nsw i64 %23, 1
  %67 = icmp eq i64 %66, %18
  br i1 %67, label %68, label %22, !llvm.loop !25

68:                                               ; preds = %65, %4
  %69 = call fastcc ptr @fall_back(ptr noundef %14, ptr noundef %0, ptr noundef %1, i64 noundef %6, ptr noundef %3) #7
  br label %70

70:                                               ; preds = %61, %68
  %71 = phi ptr [ %69, %68 ], [ %63, %61 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #6
  ret ptr %71
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare i32 @PyContextVar_Get(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #2

declare void @Py_DecRef(ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc ptr @try_program(ptr noundef %0, ptr nocapture noundef readonly %1) unnamed_addr #0 {
  %3 = alloca [2 x ptr], align 16
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca ptr, align 8
  %9 = alloca ptr, align 8
  %10 = getelementptr inbounds i8, ptr %0, i64 48
  %11 = load i64, ptr %10, align 8, !tbaa !26
  %12 = getelementptr inbounds i8, ptr %0, i64 64
  %13 = load i64, ptr %12, align 8, !tbaa !27
  %14 = getelementptr inbounds i8, ptr %0, i64 120
  %15 = load i64, ptr %14, align 8, !tbaa !28
  %16 = getelementptr inbounds i8, ptr %0, i64 160
  %17 = load i64, ptr %16, align 8, !tbaa !29
  %18 = getelementptr inbounds i8, ptr %0, i64 216
  %19 = load i64, ptr %18, align 8, !tbaa !30
  %20 = getelementptr inbounds i8, ptr %0, i64 200
  %21 = load i64, ptr %20, align 8, !tbaa !31
  %22 = getelementptr inbounds i8, ptr %0, i64 176
  %23 = load i64, ptr %22, align 8, !tbaa !32
  %24 = icmp eq i64 %23, 0
  %25 = select i1 %24, i64 0, i64 %15
  %26 = shl nsw i64 %11, 1
  %27 = getelementptr inbounds i8, ptr %0, i64 208
  %28 = load i64, ptr %27, align 8, !tbaa !33
  %29 = add i64 %13, %26
  %30 = add i64 %29, %15
  %31 = add i64 %30, %17
  %32 = add i64 %31, %19
  %33 = add i64 %32, %21
  %34 = add i64 %33, %28
  %35 = add i64 %34, %25
  %36 = icmp ult i64 %35, 1025
  %37 = shl i64 %35, 3
  br i1 %36, label %38, label %40

38:                                               ; preds = %2
  %39 = alloca i8, i64 %37, align 16
  br label %43

40:                                               ; preds = %2
  %41 = tail call ptr @malloc(i64 noundef %37) #5
  %42 = icmp eq ptr %41, null
  br i1 %42, label %1342, label %43

43:                                               ; preds = %38, %40
  %44 = phi ptr [ %39, %38 ], [ %41, %40 ]
  %45 = getelementptr inbounds i64, ptr %44, i64 %26
  %46 = getelementptr inbounds i64, ptr %45, i64 %19
  %47 = getelementptr inbounds i64, ptr %46, i64 %13
  %48 = getelementptr inbounds i64, ptr %47, i64 %15
  %49 = getelementptr inbounds i64, ptr %48, i64 %25
  %50 = getelementptr inbounds i64, ptr %44, i64 %11
  %51 = sub i64 0, %25
  %52 = getelementptr inbounds ptr, ptr %49, i64 %51
  %53 = getelementptr inbounds ptr, ptr %49, i64 %17
  %54 = getelementptr inbounds i64, ptr %53, i64 %21
  store i64 0, ptr %47, align 8, !tbaa !34
  %55 = load i64, ptr %10, align 8, !tbaa !26
  %56 = icmp slt i64 %55, 1
  br i1 %56, label %413, label %57

57:                                               ; preds = %43
  %58 = ptrtoint ptr %44 to i64
  %59 = getelementptr inbounds i8, ptr %0, i64 56
  %60 = shl i64 %11, 4
  %61 = add i64 %60, %58
  %62 = shl nsw i64 %19, 3
  %63 = add i64 %61, %62
  %64 = add i64 %60, %58
  %65 = add i64 %64, %62
  %66 = add i64 %60, %58
  %67 = add i64 %66, %62
  %68 = add i64 %60, %58
  %69 = add i64 %68, %62
  br label %70

70:                                               ; preds = %409, %57
  %71 = phi i64 [ 0, %57 ], [ %410, %409 ]
  %72 = load ptr, ptr %59, align 8, !tbaa !35
  %73 = getelementptr inbounds %struct.Guard, ptr %72, i64 %71
  %74 = getelementptr inbounds i64, ptr %50, i64 %71
  store i64 0, ptr %74, align 8, !tbaa !34
  %75 = getelementptr inbounds i8, ptr %73, i64 8
  %76 = load i64, ptr %75, align 8, !tbaa !36
  switch i64 %76, label %86 [
    i64 -1, label %77
    i64 -2, label %82
  ]

77:                                               ; preds = %70
  %78 = getelementptr inbounds i8, ptr %73, i64 16
  %79 = load i64, ptr %78, align 8, !tbaa !38
  %80 = getelementptr inbounds ptr, ptr %1, i64 %79
  %81 = load ptr, ptr %80, align 8, !tbaa !12
  br label %135

82:                                               ; preds = %70
  %83 = getelementptr inbounds i8, ptr %73, i64 16
  %84 = load i64, ptr %83, align 8, !tbaa !38
  %85 = inttoptr i64 %84 to ptr
  br label %135

86:                                               ; preds = %70
  %87 = getelementptr inbounds ptr, ptr %44, i64 %76
  %88 = load ptr, ptr %87, align 8, !tbaa !12
  %89 = getelementptr inbounds %struct.Guard, ptr %72, i64 %76
  %90 = load i64, ptr %89, align 8, !tbaa !39
  %91 = trunc i64 %90 to i32
  switch i32 %91, label %122 [
    i32 2, label %92
    i32 3, label %96
    i32 8, label %100
    i32 9, label %105
    i32 10, label %110
    i32 12, label %112
  ]

92:                                               ; preds = %86
  %93 = getelementptr inbounds i8, ptr %73, i64 16
  %94 = load i64, ptr %93, align 8, !tbaa !38
  %95 = call ptr @PyTuple_GetItem(ptr noundef %88, i64 noundef %94) #5
  br label %135

96:                                               ; preds = %86
  %97 = getelementptr inbounds i8, ptr %73, i64 16
  %98 = load i64, ptr %97, align 8, !tbaa !38
  %99 = call ptr @PyList_GetItem(ptr noundef %88, i64 noundef %98) #5
  br label %135

100:                                              ; preds = %86
  %101 = call ptr @PyObject_GenericGetDict(ptr noundef %88, ptr noundef null) #5
  %102 = icmp eq ptr %101, null
  br i1 %102, label %103, label %104

103:                                              ; preds = %100
  call void @PyErr_Clear() #5
  br label %104

104:                                              ; preds = %103, %100
  call void @Py_DecRef(ptr noundef %101) #5
  br label %135

105:                                              ; preds = %86
  %106 = getelementptr inbounds i8, ptr %73, i64 16
  %107 = load i64, ptr %106, align 8, !tbaa !38
  %108 = inttoptr i64 %107 to ptr
  %109 = call ptr @PyDict_GetItem(ptr noundef %88, ptr noundef %108) #5
  br label %135

110:                                              ; preds = %86
  %111 = call ptr @PyCell_Get(ptr noundef %88) #5
  call void @Py_DecRef(ptr noundef %111) #5
  br label %135

112:                                              ; preds = %86
  %113 = getelementptr inbounds i8, ptr %73, i64 16
  %114 = load i64, ptr %113, align 8, !tbaa !38
  %115 = trunc i64 %114 to i32
  switch i32 %115, label %120 [
    i32 0, label %116
    i32 1, label %118
  ]

116:                                              ; preds = %112
  %117 = call ptr @PyFunction_GetCode(ptr noundef %88) #5
  br label %135

118:                                              ; preds = %112
  %119 = call ptr @PyFunction_GetDefaults(ptr noundef %88) #5
  br label %135

120:                                              ; preds = %112
  %121 = call ptr @PyFunction_GetKwDefaults(ptr noundef %88) #5
  br label %135

122:                                              ; preds = %86
  %123 = getelementptr inbounds i64, ptr %50, i64 %76
  %124 = getelementptr inbounds i8, ptr %73, i64 16
  %125 = load i64, ptr %124, align 8, !tbaa !38
  %126 = inttoptr i64 %125 to ptr
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #6
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9) #6
  %127 = call i32 @PyDict_Next(ptr noundef %88, ptr noundef nonnull %123, ptr noundef nonnull %8, ptr noundef nonnull %9) #5
  %128 = icmp eq i32 %127, 0
  %129 = load ptr, ptr %8, align 8
  %130 = icmp eq ptr %129, %126
  %131 = load ptr, ptr %9, align 8
  %132 = select i1 %130, ptr %131, ptr null
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #6
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #6
  br i1 %128, label %133, label %135

133:                                              ; preds = %122
  %134 = getelementptr inbounds ptr, ptr %44, i64 %71
  store ptr null, ptr %134, align 8, !tbaa !12
  br label %139

135:                                              ; preds = %122, %120, %118, %116, %110, %105, %104, %96, %92, %82, %77
  %136 = phi ptr [ %81, %77 ], [ %85, %82 ], [ %132, %122 ], [ %111, %110 ], [ %109, %105 ], [ %101, %104 ], [ %99, %96 ], [ %95, %92 ], [ %121, %120 ], [ %119, %118 ], [ %117, %116 ]
  %137 = getelementptr inbounds ptr, ptr %44, i64 %71
  store ptr %136, ptr %137, align 8, !tbaa !12
  %138 = icmp eq ptr %136, null
  br i1 %138, label %139, label %142

139:                                              ; preds = %135, %133
  %140 = load i64, ptr %73, align 8, !tbaa !39
  %141 = icmp eq i64 %140, 11
  br i1 %141, label %409, label %1339

142:                                              ; preds = %135
  %143 = load i64, ptr %73, align 8, !tbaa !39
  %144 = trunc i64 %143 to i32
  switch i32 %144, label %359 [
    i32 0, label %145
    i32 1, label %149
    i32 13, label %278
    i32 14, label %278
    i32 15, label %278
    i32 11, label %1339
  ]

145:                                              ; preds = %142
  %146 = getelementptr inbounds i8, ptr %73, i64 24
  %147 = load ptr, ptr %146, align 8, !tbaa !40
  %148 = icmp eq ptr %147, %136
  br i1 %148, label %409, label %1339

149:                                              ; preds = %142
  %150 = getelementptr inbounds i8, ptr %136, i64 8
  %151 = load ptr, ptr %150, align 8, !tbaa !41
  %152 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 16), align 8, !tbaa !8
  %153 = icmp eq ptr %151, %152
  br i1 %153, label %154, label %1339

154:                                              ; preds = %149
  %155 = getelementptr inbounds i8, ptr %136, i64 56
  %156 = load ptr, ptr %155, align 8, !tbaa !43
  %157 = getelementptr inbounds i8, ptr %73, i64 24
  %158 = load ptr, ptr %157, align 8, !tbaa !40
  %159 = icmp eq ptr %156, %158
  br i1 %159, label %169, label %160

160:                                              ; preds = %154
  %161 = getelementptr inbounds i8, ptr %156, i64 8
  %162 = load ptr, ptr %161, align 8, !tbaa !41
  %163 = getelementptr inbounds i8, ptr %158, i64 8
  %164 = load ptr, ptr %163, align 8, !tbaa !41
  %165 = icmp eq ptr %162, %164
  br i1 %165, label %166, label %1339

166:                                              ; preds = %160
  %167 = call i32 @PyObject_RichCompareBool(ptr noundef nonnull %156, ptr noundef nonnull %158, i32 noundef 2) #5
  %168 = icmp eq i32 %167, 1
  br i1 %168, label %169, label %1339

169:                                              ; preds = %166, %154
  %170 = getelementptr inbounds i8, ptr %136, i64 24
  %171 = load i32, ptr %170, align 8, !tbaa !46
  %172 = sext i32 %171 to i64
  %173 = getelementptr inbounds i8, ptr %73, i64 32
  %174 = load i64, ptr %173, align 8, !tbaa !47
  %175 = icmp eq i64 %174, %172
  br i1 %175, label %176, label %1339

176:                                              ; preds = %169
  %177 = getelementptr inbounds i8, ptr %136, i64 64
  %178 = load i32, ptr %177, align 8, !tbaa !48
  %179 = sext i32 %178 to i64
  %180 = getelementptr inbounds i8, ptr %73, i64 48
  %181 = load i64, ptr %180, align 8, !tbaa !49
  %182 = and i64 %181, %179
  %183 = icmp eq i64 %182, %181
  br i1 %183, label %184, label %1339

184:                                              ; preds = %176
  %185 = getelementptr inbounds i8, ptr %73, i64 40
  %186 = load i64, ptr %185, align 8, !tbaa !50
  %187 = getelementptr inbounds i64, ptr %46, i64 %186
  %188 = getelementptr inbounds i64, ptr %187, i64 %172
  %189 = icmp sgt i32 %171, 0
  br i1 %189, label %190, label %254

190:                                              ; preds = %184
  %191 = getelementptr inbounds i8, ptr %136, i64 32
  %192 = load ptr, ptr %191, align 8, !tbaa !51
  %193 = getelementptr inbounds i8, ptr %136, i64 40
  %194 = load ptr, ptr %193, align 8, !tbaa !52
  %195 = icmp ult i32 %171, 16
  br i1 %195, label %196, label %212

196:                                              ; preds = %252, %212, %190
  %197 = phi i64 [ 0, %212 ], [ 0, %190 ], [ %235, %252 ]
  %198 = and i64 %172, 1
  %199 = icmp eq i64 %198, 0
  br i1 %199, label %208, label %200

200:                                              ; preds = %196
  %201 = getelementptr inbounds i64, ptr %192, i64 %197
  %202 = load i64, ptr %201, align 8, !tbaa !34
  %203 = getelementptr inbounds i64, ptr %187, i64 %197
  store i64 %202, ptr %203, align 8, !tbaa !34
  %204 = getelementptr inbounds i64, ptr %194, i64 %197
  %205 = load i64, ptr %204, align 8, !tbaa !34
  %206 = getelementptr inbounds i64, ptr %188, i64 %197
  store i64 %205, ptr %206, align 8, !tbaa !34
  %207 = or disjoint i64 %197, 1
  br label %208

208:                                              ; preds = %200, %196
  %209 = phi i64 [ %197, %196 ], [ %207, %200 ]
  %210 = add nsw i64 %172, -1
  %211 = icmp eq i64 %197, %210
  br i1 %211, label %254, label %261

212:                                              ; preds = %190
  %213 = ptrtoint ptr %194 to i64
  %214 = ptrtoint ptr %192 to i64
  %215 = shl i64 %186, 3
  %216 = add i64 %63, %215
  %217 = shl nuw nsw i64 %172, 3
  %218 = add i64 %216, %217
  %219 = sub i64 %218, %214
  %220 = icmp ult i64 %219, 32
  %221 = add i64 %65, %215
  %222 = add i64 %221, %217
  %223 = sub i64 %222, %213
  %224 = icmp ult i64 %223, 32
  %225 = or i1 %220, %224
  %226 = add i64 %67, %215
  %227 = sub i64 %226, %214
  %228 = icmp ult i64 %227, 32
  %229 = or i1 %225, %228
  %230 = add i64 %69, %215
  %231 = sub i64 %213, %230
  %232 = icmp ult i64 %231, 32
  %233 = or i1 %229, %232
  br i1 %233, label %196, label %234

234:                                              ; preds = %212
  %235 = and i64 %172, 2147483644
  br label %236

236:                                              ; preds = %236, %234
  %237 = phi i64 [ 0, %234 ], [ %250, %236 ]
  %238 = getelementptr inbounds i64, ptr %192, i64 %237
  %239 = getelementptr inbounds i8, ptr %238, i64 16
  %240 = load <2 x i64>, ptr %238, align 8, !tbaa !34
  %241 = load <2 x i64>, ptr %239, align 8, !tbaa !34
  %242 = getelementptr inbounds i64, ptr %187, i64 %237
  %243 = getelementptr inbounds i8, ptr %242, i64 16
  store <2 x i64> %240, ptr %242, align 8, !tbaa !34
  store <2 x i64> %241, ptr %243, align 8, !tbaa !34
  %244 = getelementptr inbounds i64, ptr %194, i64 %237
  %245 = getelementptr inbounds i8, ptr %244, i64 16
  %246 = load <2 x i64>, ptr %244, align 8, !tbaa !34
  %247 = load <2 x i64>, ptr %245, align 8, !tbaa !34
  %248 = getelementptr inbounds i64, ptr %188, i64 %237
  %249 = getelementptr inbounds i8, ptr %248, i64 16
  store <2 x i64> %246, ptr %248, align 8, !tbaa !34
  store <2 x i64> %247, ptr %249, align 8, !tbaa !34
  %250 = add nuw i64 %237, 4
  %251 = icmp eq i64 %250, %235
  br i1 %251, label %252, label %236, !llvm.loop !53

252:                                              ; preds = %236
  %253 = icmp eq i64 %235, %172
  br i1 %253, label %254, label %196

254:                                              ; preds = %208, %261, %252, %184
  %255 = getelementptr inbounds i8, ptr %136, i64 16
  %256 = load ptr, ptr %255, align 8, !tbaa !56
  %257 = ptrtoint ptr %256 to i64
  %258 = getelementptr inbounds i8, ptr %73, i64 56
  %259 = load i64, ptr %258, align 8, !tbaa !57
  %260 = getelementptr inbounds i64, ptr %47, i64 %259
  store i64 %257, ptr %260, align 8, !tbaa !34
  br label %409

261:                                              ; preds = %208, %261
  %262 = phi i64 [ %276, %261 ], [ %209, %208 ]
  %263 = getelementptr inbounds i64, ptr %192, i64 %262
  %264 = load i64, ptr %263, align 8, !tbaa !34
  %265 = getelementptr inbounds i64, ptr %187, i64 %262
  store i64 %264, ptr %265, align 8, !tbaa !34
  %266 = getelementptr inbounds i64, ptr %194, i64 %262
  %267 = load i64, ptr %266, align 8, !tbaa !34
  %268 = getelementptr inbounds i64, ptr %188, i64 %262
  store i64 %267, ptr %268, align 8, !tbaa !34
  %269 = add nuw nsw i64 %262, 1
  %270 = getelementptr inbounds i64, ptr %192, i64 %269
  %271 = load i64, ptr %270, align 8, !tbaa !34
  %272 = getelementptr inbounds i64, ptr %187, i64 %269
  store i64 %271, ptr %272, align 8, !tbaa !34
  %273 = getelementptr inbounds i64, ptr %194, i64 %269
  %274 = load i64, ptr %273, align 8, !tbaa !34
  %275 = getelementptr inbounds i64, ptr %188, i64 %269
  store i64 %274, ptr %275, align 8, !tbaa !34
  %276 = add nuw nsw i64 %262, 2
  %277 = icmp eq i64 %276, %172
  br i1 %277, label %254, label %261, !llvm.loop !58

278:                                              ; preds = %142, %142, %142
  %279 = getelementptr inbounds i8, ptr %73, i64 40
  %280 = load i64, ptr %279, align 8, !tbaa !50
  %281 = getelementptr inbounds i64, ptr %46, i64 %280
  %282 = getelementptr inbounds i8, ptr %136, i64 8
  %283 = load ptr, ptr %282, align 8, !tbaa !41
  %284 = getelementptr inbounds i8, ptr %73, i64 24
  %285 = load ptr, ptr %284, align 8, !tbaa !40
  %286 = icmp eq ptr %283, %285
  br i1 %286, label %287, label %1339

287:                                              ; preds = %278
  switch i64 %143, label %336 [
    i64 13, label %288
    i64 15, label %292
  ]

288:                                              ; preds = %287
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #6
  %289 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %136, ptr noundef nonnull %7) #5
  store i64 %289, ptr %281, align 8, !tbaa !34
  %290 = load i32, ptr %7, align 4, !tbaa !59
  %291 = icmp eq i32 %290, 0
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #6
  br i1 %291, label %409, label %1339

292:                                              ; preds = %287
  %293 = getelementptr inbounds i8, ptr %73, i64 32
  %294 = load i64, ptr %293, align 8, !tbaa !47
  %295 = getelementptr inbounds i8, ptr %136, i64 16
  %296 = icmp sgt i64 %294, 0
  br i1 %296, label %297, label %357

297:                                              ; preds = %292
  %298 = and i64 %294, 3
  %299 = icmp ult i64 %294, 4
  br i1 %299, label %339, label %300

300:                                              ; preds = %297
  %301 = and i64 %294, 9223372036854775804
  br label %302

302:                                              ; preds = %302, %300
  %303 = phi i64 [ 0, %300 ], [ %333, %302 ]
  %304 = phi i64 [ 0, %300 ], [ %332, %302 ]
  %305 = phi i64 [ 0, %300 ], [ %334, %302 ]
  %306 = getelementptr inbounds i8, ptr %295, i64 %303
  %307 = load i8, ptr %306, align 1, !tbaa !60
  %308 = zext i8 %307 to i64
  %309 = shl nsw i64 %303, 3
  %310 = shl i64 %308, %309
  %311 = or i64 %310, %304
  %312 = or disjoint i64 %303, 1
  %313 = getelementptr inbounds i8, ptr %295, i64 %312
  %314 = load i8, ptr %313, align 1, !tbaa !60
  %315 = zext i8 %314 to i64
  %316 = shl nsw i64 %312, 3
  %317 = shl i64 %315, %316
  %318 = or i64 %317, %311
  %319 = or disjoint i64 %303, 2
  %320 = getelementptr inbounds i8, ptr %295, i64 %319
  %321 = load i8, ptr %320, align 1, !tbaa !60
  %322 = zext i8 %321 to i64
  %323 = shl nsw i64 %319, 3
  %324 = shl i64 %322, %323
  %325 = or i64 %324, %318
  %326 = or disjoint i64 %303, 3
  %327 = getelementptr inbounds i8, ptr %295, i64 %326
  %328 = load i8, ptr %327, align 1, !tbaa !60
  %329 = zext i8 %328 to i64
  %330 = shl nsw i64 %326, 3
  %331 = shl i64 %329, %330
  %332 = or i64 %331, %325
  %333 = add nuw nsw i64 %303, 4
  %334 = add i64 %305, 4
  %335 = icmp eq i64 %334, %301
  br i1 %335, label %339, label %302, !llvm.loop !61

336:                                              ; preds = %287
  %337 = call double @PyFloat_AsDouble(ptr noundef nonnull %136) #5
  %338 = bitcast double %337 to i64
  br label %357

339:                                              ; preds = %302, %297
  %340 = phi i64 [ poison, %297 ], [ %332, %302 ]
  %341 = phi i64 [ 0, %297 ], [ %333, %302 ]
  %342 = phi i64 [ 0, %297 ], [ %332, %302 ]
  %343 = icmp eq i64 %298, 0
  br i1 %343, label %357, label %344

344:                                              ; preds = %339, %344
  %345 = phi i64 [ %354, %344 ], [ %341, %339 ]
  %346 = phi i64 [ %353, %344 ], [ %342, %339 ]
  %347 = phi i64 [ %355, %344 ], [ 0, %339 ]
  %348 = getelementptr inbounds i8, ptr %295, i64 %345
  %349 = load i8, ptr %348, align 1, !tbaa !60
  %350 = zext i8 %349 to i64
  %351 = shl nsw i64 %345, 3
  %352 = shl i64 %350, %351
  %353 = or i64 %352, %346
  %354 = add nuw nsw i64 %345, 1
  %355 = add i64 %347, 1
  %356 = icmp eq i64 %355, %298
  br i1 %356, label %357, label %344, !llvm.loop !62

357:                                              ; preds = %339, %344, %336, %292
  %358 = phi i64 [ %338, %336 ], [ 0, %292 ], [ %340, %339 ], [ %353, %344 ]
  store i64 %358, ptr %281, align 8, !tbaa !34
  br label %409

359:                                              ; preds = %142
  %360 = getelementptr inbounds i8, ptr %136, i64 8
  %361 = load ptr, ptr %360, align 8, !tbaa !41
  %362 = getelementptr inbounds i8, ptr %73, i64 24
  %363 = load ptr, ptr %362, align 8, !tbaa !40
  %364 = icmp eq ptr %361, %363
  br i1 %364, label %365, label %1339

365:                                              ; preds = %359
  switch i32 %144, label %1339 [
    i32 2, label %366
    i32 3, label %371
    i32 9, label %376
    i32 4, label %380
    i32 5, label %385
    i32 6, label %393
    i32 7, label %399
    i32 8, label %409
    i32 10, label %409
    i32 12, label %409
  ]

366:                                              ; preds = %365
  %367 = call i64 @PyTuple_Size(ptr noundef nonnull %136) #5
  %368 = getelementptr inbounds i8, ptr %73, i64 32
  %369 = load i64, ptr %368, align 8, !tbaa !47
  %370 = icmp eq i64 %367, %369
  br i1 %370, label %409, label %1339

371:                                              ; preds = %365
  %372 = call i64 @PyList_Size(ptr noundef nonnull %136) #5
  %373 = getelementptr inbounds i8, ptr %73, i64 32
  %374 = load i64, ptr %373, align 8, !tbaa !47
  %375 = icmp eq i64 %372, %374
  br i1 %375, label %409, label %1339

376:                                              ; preds = %365
  %377 = getelementptr inbounds i8, ptr %73, i64 32
  %378 = load i64, ptr %377, align 8, !tbaa !47
  %379 = icmp slt i64 %378, 0
  br i1 %379, label %409, label %405

380:                                              ; preds = %365
  %381 = call i64 @PyDict_Size(ptr noundef nonnull %136) #5
  %382 = getelementptr inbounds i8, ptr %73, i64 32
  %383 = load i64, ptr %382, align 8, !tbaa !47
  %384 = icmp eq i64 %381, %383
  br i1 %384, label %409, label %1339

385:                                              ; preds = %365
  %386 = getelementptr inbounds i8, ptr %73, i64 32
  %387 = load i64, ptr %386, align 8, !tbaa !47
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) #6
  %388 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %136, ptr noundef nonnull %6) #5
  %389 = load i32, ptr %6, align 4, !tbaa !59
  %390 = icmp eq i32 %389, 0
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) #6
  %391 = icmp eq i64 %388, %387
  %392 = select i1 %390, i1 %391, i1 false
  br i1 %392, label %409, label %1339

393:                                              ; preds = %365
  %394 = getelementptr inbounds i8, ptr %73, i64 32
  %395 = load i64, ptr %394, align 8, !tbaa !47
  %396 = call double @PyFloat_AsDouble(ptr noundef nonnull %136) #5
  %397 = bitcast double %396 to i64
  %398 = icmp eq i64 %395, %397
  br i1 %398, label %409, label %1339

399:                                              ; preds = %365
  %400 = getelementptr inbounds i8, ptr %73, i64 32
  %401 = load i64, ptr %400, align 8, !tbaa !47
  %402 = inttoptr i64 %401 to ptr
  %403 = call i32 @PyUnicode_Compare(ptr noundef nonnull %136, ptr noundef %402) #5
  %404 = icmp eq i32 %403, 0
  br i1 %404, label %409, label %1339

405:                                              ; preds = %376
  %406 = call i64 @PyDict_Size(ptr noundef nonnull %136) #5
  %407 = load i64, ptr %377, align 8, !tbaa !47
  %408 = icmp eq i64 %406, %407
  br i1 %408, label %409, label %1339

409:                                              ; preds = %405, %399, %393, %385, %380, %376, %371, %366, %365, %365, %365, %357, %288, %254, %145, %139
  %410 = add nuw nsw i64 %71, 1
  %411 = load i64, ptr %10, align 8, !tbaa !26
  %412 = icmp slt i64 %410, %411
  br i1 %412, label %70, label %413, !llvm.loop !64

413:                                              ; preds = %409, %43
  %414 = getelementptr inbounds i8, ptr %0, i64 88
  %415 = load i64, ptr %414, align 8, !tbaa !65
  %416 = getelementptr inbounds i64, ptr %46, i64 %415
  %417 = getelementptr inbounds i8, ptr %0, i64 72
  %418 = load i64, ptr %417, align 8, !tbaa !66
  %419 = icmp sgt i64 %418, 0
  br i1 %419, label %420, label %423

420:                                              ; preds = %413
  %421 = getelementptr inbounds i8, ptr %0, i64 80
  %422 = load ptr, ptr %421, align 8, !tbaa !67
  br label %433

423:                                              ; preds = %433, %413
  %424 = phi i64 [ %418, %413 ], [ %439, %433 ]
  %425 = getelementptr inbounds i8, ptr %0, i64 112
  %426 = load ptr, ptr %425, align 8, !tbaa !68
  %427 = getelementptr inbounds i8, ptr %0, i64 104
  %428 = load i64, ptr %427, align 8, !tbaa !69
  %429 = getelementptr inbounds %struct.Instruction, ptr %426, i64 %428
  %430 = getelementptr inbounds i64, ptr %416, i64 %424
  %431 = call fastcc ptr @follow(ptr noundef %426, ptr noundef %429, ptr noundef nonnull %46, ptr noundef nonnull %430) #7
  %432 = icmp eq ptr %431, null
  br i1 %432, label %1339, label %441

433:                                              ; preds = %433, %420
  %434 = phi i64 [ 0, %420 ], [ %438, %433 ]
  %435 = getelementptr inbounds i64, ptr %422, i64 %434
  %436 = load i64, ptr %435, align 8, !tbaa !34
  %437 = getelementptr inbounds i64, ptr %416, i64 %434
  store i64 %436, ptr %437, align 8, !tbaa !34
  %438 = add nuw nsw i64 %434, 1
  %439 = load i64, ptr %417, align 8, !tbaa !66
  %440 = icmp slt i64 %438, %439
  br i1 %440, label %433, label %423, !llvm.loop !70

441:                                              ; preds = %423
  %442 = getelementptr inbounds i8, ptr %0, i64 152
  %443 = load ptr, ptr %442, align 8, !tbaa !71
  %444 = getelementptr inbounds i8, ptr %0, i64 144
  %445 = load i64, ptr %444, align 8, !tbaa !72
  %446 = getelementptr inbounds %struct.Alias, ptr %443, i64 %445
  %447 = icmp slt i64 %445, 1
  br i1 %447, label %584, label %448

448:                                              ; preds = %441, %581
  %449 = phi i64 [ %501, %581 ], [ 0, %441 ]
  %450 = phi i64 [ %500, %581 ], [ 0, %441 ]
  %451 = phi ptr [ %582, %581 ], [ %443, %441 ]
  %452 = load i64, ptr %451, align 8, !tbaa !73
  %453 = getelementptr inbounds ptr, ptr %44, i64 %452
  %454 = load ptr, ptr %453, align 8, !tbaa !12
  %455 = getelementptr inbounds i8, ptr %451, i64 16
  %456 = load i64, ptr %455, align 8, !tbaa !75
  %457 = getelementptr inbounds ptr, ptr %44, i64 %456
  %458 = load ptr, ptr %457, align 8, !tbaa !12
  %459 = icmp eq ptr %451, %443
  br i1 %459, label %464, label %460

460:                                              ; preds = %448
  %461 = getelementptr inbounds i8, ptr %451, i64 -40
  %462 = load i64, ptr %461, align 8, !tbaa !73
  %463 = icmp eq i64 %452, %462
  br i1 %463, label %499, label %464

464:                                              ; preds = %460, %448
  %465 = getelementptr inbounds i8, ptr %451, i64 8
  %466 = load i64, ptr %465, align 8, !tbaa !76
  %467 = getelementptr inbounds i8, ptr %454, i64 16
  %468 = load ptr, ptr %467, align 8, !tbaa !56
  %469 = ptrtoint ptr %468 to i64
  %470 = add i64 %466, %469
  %471 = getelementptr inbounds i8, ptr %454, i64 24
  %472 = load i32, ptr %471, align 8, !tbaa !46
  %473 = sext i32 %472 to i64
  %474 = icmp sgt i32 %472, 0
  br i1 %474, label %475, label %499

475:                                              ; preds = %464
  %476 = getelementptr inbounds i8, ptr %454, i64 32
  %477 = load ptr, ptr %476, align 8, !tbaa !51
  %478 = getelementptr inbounds i8, ptr %454, i64 40
  br label %479

479:                                              ; preds = %486, %475
  %480 = phi i64 [ 0, %475 ], [ %497, %486 ]
  %481 = phi i64 [ %470, %475 ], [ %496, %486 ]
  %482 = phi i64 [ %469, %475 ], [ %495, %486 ]
  %483 = getelementptr inbounds i64, ptr %477, i64 %480
  %484 = load i64, ptr %483, align 8, !tbaa !34
  %485 = icmp eq i64 %484, 0
  br i1 %485, label %499, label %486

486:                                              ; preds = %479
  %487 = add nsw i64 %484, -1
  %488 = load ptr, ptr %478, align 8, !tbaa !52
  %489 = getelementptr inbounds i64, ptr %488, i64 %480
  %490 = load i64, ptr %489, align 8, !tbaa !34
  %491 = mul i64 %490, %487
  %492 = icmp slt i64 %490, 0
  %493 = select i1 %492, i64 %482, i64 %481
  %494 = add i64 %493, %491
  %495 = select i1 %492, i64 %494, i64 %482
  %496 = select i1 %492, i64 %481, i64 %494
  %497 = add nuw nsw i64 %480, 1
  %498 = icmp eq i64 %497, %473
  br i1 %498, label %499, label %479, !llvm.loop !77

499:                                              ; preds = %486, %479, %464, %460
  %500 = phi i64 [ %450, %460 ], [ %470, %464 ], [ %496, %486 ], [ 0, %479 ]
  %501 = phi i64 [ %449, %460 ], [ %469, %464 ], [ %495, %486 ], [ 0, %479 ]
  %502 = getelementptr inbounds i8, ptr %451, i64 24
  %503 = load i64, ptr %502, align 8, !tbaa !78
  %504 = getelementptr inbounds i8, ptr %458, i64 16
  %505 = load ptr, ptr %504, align 8, !tbaa !56
  %506 = ptrtoint ptr %505 to i64
  %507 = add i64 %503, %506
  %508 = getelementptr inbounds i8, ptr %458, i64 24
  %509 = load i32, ptr %508, align 8, !tbaa !46
  %510 = sext i32 %509 to i64
  %511 = icmp sgt i32 %509, 0
  br i1 %511, label %512, label %536

512:                                              ; preds = %499
  %513 = getelementptr inbounds i8, ptr %458, i64 32
  %514 = load ptr, ptr %513, align 8, !tbaa !51
  %515 = getelementptr inbounds i8, ptr %458, i64 40
  br label %516

516:                                              ; preds = %523, %512
  %517 = phi i64 [ 0, %512 ], [ %534, %523 ]
  %518 = phi i64 [ %507, %512 ], [ %533, %523 ]
  %519 = phi i64 [ %506, %512 ], [ %532, %523 ]
  %520 = getelementptr inbounds i64, ptr %514, i64 %517
  %521 = load i64, ptr %520, align 8, !tbaa !34
  %522 = icmp eq i64 %521, 0
  br i1 %522, label %581, label %523

523:                                              ; preds = %516
  %524 = add nsw i64 %521, -1
  %525 = load ptr, ptr %515, align 8, !tbaa !52
  %526 = getelementptr inbounds i64, ptr %525, i64 %517
  %527 = load i64, ptr %526, align 8, !tbaa !34
  %528 = mul i64 %527, %524
  %529 = icmp slt i64 %527, 0
  %530 = select i1 %529, i64 %519, i64 %518
  %531 = add i64 %530, %528
  %532 = select i1 %529, i64 %531, i64 %519
  %533 = select i1 %529, i64 %518, i64 %531
  %534 = add nuw nsw i64 %517, 1
  %535 = icmp eq i64 %534, %510
  br i1 %535, label %536, label %516, !llvm.loop !77

536:                                              ; preds = %523, %499
  %537 = phi i64 [ %507, %499 ], [ %533, %523 ]
  %538 = phi i64 [ %506, %499 ], [ %532, %523 ]
  %539 = icmp ule i64 %500, %538
  %540 = icmp ule i64 %537, %501
  %541 = select i1 %539, i1 true, i1 %540
  br i1 %541, label %581, label %542

542:                                              ; preds = %536
  %543 = getelementptr inbounds i8, ptr %451, i64 32
  %544 = load i64, ptr %543, align 8, !tbaa !79
  %545 = icmp eq i64 %544, 0
  br i1 %545, label %1339, label %546

546:                                              ; preds = %542
  %547 = getelementptr inbounds i8, ptr %454, i64 16
  %548 = load ptr, ptr %547, align 8, !tbaa !56
  %549 = icmp eq ptr %548, %505
  br i1 %549, label %550, label %1339

550:                                              ; preds = %546
  %551 = getelementptr inbounds i8, ptr %454, i64 24
  %552 = load i32, ptr %551, align 8, !tbaa !46
  %553 = icmp eq i32 %552, %509
  br i1 %553, label %554, label %1339

554:                                              ; preds = %550
  %555 = getelementptr inbounds i8, ptr %454, i64 40
  %556 = icmp slt i32 %509, 1
  br i1 %556, label %581, label %557

557:                                              ; preds = %554
  %558 = getelementptr inbounds i8, ptr %454, i64 32
  %559 = load ptr, ptr %558, align 8, !tbaa !51
  %560 = getelementptr inbounds i8, ptr %458, i64 32
  %561 = load ptr, ptr %560, align 8, !tbaa !51
  %562 = getelementptr inbounds i8, ptr %458, i64 40
  br label %566

563:                                              ; preds = %573
  %564 = add nuw nsw i64 %567, 1
  %565 = icmp eq i64 %564, %510
  br i1 %565, label %581, label %566, !llvm.loop !80

566:                                              ; preds = %563, %557
  %567 = phi i64 [ 0, %557 ], [ %564, %563 ]
  %568 = getelementptr inbounds i64, ptr %559, i64 %567
  %569 = load i64, ptr %568, align 8, !tbaa !34
  %570 = getelementptr inbounds i64, ptr %561, i64 %567
  %571 = load i64, ptr %570, align 8, !tbaa !34
  %572 = icmp eq i64 %569, %571
  br i1 %572, label %573, label %1339

573:                                              ; preds = %566
  %574 = load ptr, ptr %555, align 8, !tbaa !52
  %575 = getelementptr inbounds i64, ptr %574, i64 %567
  %576 = load i64, ptr %575, align 8, !tbaa !34
  %577 = load ptr, ptr %562, align 8, !tbaa !52
  %578 = getelementptr inbounds i64, ptr %577, i64 %567
  %579 = load i64, ptr %578, align 8, !tbaa !34
  %580 = icmp eq i64 %576, %579
  br i1 %580, label %563, label %1339

581:                                              ; preds = %516, %563, %554, %536
  %582 = getelementptr inbounds i8, ptr %451, i64 40
  %583 = icmp ult ptr %582, %446
  br i1 %583, label %448, label %584, !llvm.loop !81

584:                                              ; preds = %581, %441
  %585 = getelementptr inbounds i8, ptr %0, i64 96
  %586 = load i64, ptr %585, align 8, !tbaa !82
  %587 = getelementptr inbounds %struct.Instruction, ptr %426, i64 %586
  %588 = call fastcc ptr @follow(ptr noundef %429, ptr noundef %587, ptr noundef nonnull %46, ptr noundef nonnull %431) #7
  %589 = icmp eq ptr %588, null
  br i1 %589, label %1339, label %590

590:                                              ; preds = %584
  %591 = load ptr, ptr %0, align 8, !tbaa !83
  call void @Py_IncRef(ptr noundef %591) #5
  %592 = getelementptr inbounds i8, ptr %0, i64 40
  %593 = load i64, ptr %592, align 8, !tbaa !84
  %594 = icmp eq i64 %593, 0
  br i1 %594, label %605, label %595

595:                                              ; preds = %590
  %596 = load i64, ptr %10, align 8, !tbaa !26
  %597 = icmp sgt i64 %596, 0
  br i1 %597, label %598, label %605

598:                                              ; preds = %595, %598
  %599 = phi i64 [ %602, %598 ], [ 0, %595 ]
  %600 = getelementptr inbounds ptr, ptr %44, i64 %599
  %601 = load ptr, ptr %600, align 8, !tbaa !12
  call void @Py_IncRef(ptr noundef %601) #5, !callees !85
  %602 = add nuw nsw i64 %599, 1
  %603 = load i64, ptr %10, align 8, !tbaa !26
  %604 = icmp slt i64 %602, %603
  br i1 %604, label %598, label %605, !llvm.loop !86

605:                                              ; preds = %598, %595, %590
  %606 = load i64, ptr %16, align 8, !tbaa !29
  %607 = icmp sgt i64 %606, 0
  br i1 %607, label %608, label %705

608:                                              ; preds = %605
  %609 = getelementptr inbounds i8, ptr %0, i64 168
  br label %610

610:                                              ; preds = %701, %608
  %611 = phi i64 [ 0, %608 ], [ %702, %701 ]
  %612 = load ptr, ptr %609, align 8, !tbaa !87
  %613 = getelementptr inbounds %struct.Result, ptr %612, i64 %611
  %614 = load i64, ptr %613, align 8, !tbaa !88
  %615 = icmp sgt i64 %614, -1
  br i1 %615, label %696, label %616

616:                                              ; preds = %610
  %617 = getelementptr inbounds i8, ptr %613, i64 32
  %618 = load ptr, ptr %617, align 8, !tbaa !90
  %619 = getelementptr inbounds i8, ptr %613, i64 24
  %620 = load i64, ptr %619, align 8, !tbaa !91
  %621 = shl i64 %620, 1
  %622 = icmp sgt i64 %620, 0
  br i1 %622, label %623, label %673

623:                                              ; preds = %616
  %624 = and i64 %621, 2
  %625 = icmp ult i64 %621, 4
  br i1 %625, label %657, label %626

626:                                              ; preds = %623
  %627 = and i64 %621, -4
  br label %628

628:                                              ; preds = %628, %626
  %629 = phi i64 [ 0, %626 ], [ %654, %628 ]
  %630 = phi i64 [ 0, %626 ], [ %655, %628 ]
  %631 = getelementptr inbounds i64, ptr %618, i64 %629
  %632 = load i64, ptr %631, align 8, !tbaa !34
  %633 = getelementptr inbounds i64, ptr %46, i64 %632
  %634 = load i64, ptr %633, align 8, !tbaa !34
  %635 = getelementptr inbounds i64, ptr %54, i64 %629
  store i64 %634, ptr %635, align 8, !tbaa !34
  %636 = or disjoint i64 %629, 1
  %637 = getelementptr inbounds i64, ptr %618, i64 %636
  %638 = load i64, ptr %637, align 8, !tbaa !34
  %639 = getelementptr inbounds i64, ptr %46, i64 %638
  %640 = load i64, ptr %639, align 8, !tbaa !34
  %641 = getelementptr inbounds i64, ptr %54, i64 %636
  store i64 %640, ptr %641, align 8, !tbaa !34
  %642 = or disjoint i64 %629, 2
  %643 = getelementptr inbounds i64, ptr %618, i64 %642
  %644 = load i64, ptr %643, align 8, !tbaa !34
  %645 = getelementptr inbounds i64, ptr %46, i64 %644
  %646 = load i64, ptr %645, align 8, !tbaa !34
  %647 = getelementptr inbounds i64, ptr %54, i64 %642
  store i64 %646, ptr %647, align 8, !tbaa !34
  %648 = or disjoint i64 %629, 3
  %649 = getelementptr inbounds i64, ptr %618, i64 %648
  %650 = load i64, ptr %649, align 8, !tbaa !34
  %651 = getelementptr inbounds i64, ptr %46, i64 %650
  %652 = load i64, ptr %651, align 8, !tbaa !34
  %653 = getelementptr inbounds i64, ptr %54, i64 %648
  store i64 %652, ptr %653, align 8, !tbaa !34
  %654 = add nuw nsw i64 %629, 4
  %655 = add i64 %630, 4
  %656 = icmp eq i64 %655, %627
  br i1 %656, label %657, label %628, !llvm.loop !92

657:                                              ; preds = %628, %623
  %658 = phi i64 [ 0, %623 ], [ %654, %628 ]
  %659 = icmp eq i64 %624, 0
  br i1 %659, label %671, label %660

660:                                              ; preds = %657, %660
  %661 = phi i64 [ %668, %660 ], [ %658, %657 ]
  %662 = phi i64 [ %669, %660 ], [ 0, %657 ]
  %663 = getelementptr inbounds i64, ptr %618, i64 %661
  %664 = load i64, ptr %663, align 8, !tbaa !34
  %665 = getelementptr inbounds i64, ptr %46, i64 %664
  %666 = load i64, ptr %665, align 8, !tbaa !34
  %667 = getelementptr inbounds i64, ptr %54, i64 %661
  store i64 %666, ptr %667, align 8, !tbaa !34
  %668 = add nuw nsw i64 %661, 1
  %669 = add i64 %662, 1
  %670 = icmp eq i64 %669, %624
  br i1 %670, label %671, label %660, !llvm.loop !93

671:                                              ; preds = %660, %657
  %672 = load i64, ptr %619, align 8, !tbaa !91
  br label %673

673:                                              ; preds = %616, %671
  %674 = phi i64 [ %672, %671 ], [ %620, %616 ]
  %675 = getelementptr inbounds i64, ptr %54, i64 %674
  %676 = getelementptr inbounds i8, ptr %613, i64 40
  %677 = load i64, ptr %676, align 8, !tbaa !94
  %678 = getelementptr inbounds i64, ptr %46, i64 %677
  %679 = load i64, ptr %678, align 8, !tbaa !34
  %680 = load ptr, ptr @allocator, align 8, !tbaa !95
  %681 = getelementptr inbounds i8, ptr %613, i64 16
  %682 = load ptr, ptr %681, align 8, !tbaa !97
  %683 = trunc i64 %674 to i32
  %684 = call ptr %680(ptr noundef %682, i32 noundef %683, ptr noundef nonnull %54, ptr noundef nonnull %675, i64 noundef %679) #5
  %685 = icmp eq ptr %684, null
  br i1 %685, label %686, label %688

686:                                              ; preds = %673
  %687 = getelementptr inbounds ptr, ptr %49, i64 %611
  store ptr null, ptr %687, align 8, !tbaa !12
  br label %705

688:                                              ; preds = %673
  %689 = getelementptr inbounds i8, ptr %684, i64 16
  %690 = load ptr, ptr %689, align 8, !tbaa !56
  %691 = ptrtoint ptr %690 to i64
  %692 = getelementptr inbounds i8, ptr %613, i64 8
  %693 = load i64, ptr %692, align 8, !tbaa !98
  %694 = getelementptr inbounds i64, ptr %47, i64 %693
  store i64 %691, ptr %694, align 8, !tbaa !34
  %695 = getelementptr inbounds ptr, ptr %49, i64 %611
  store ptr %684, ptr %695, align 8, !tbaa !12
  br label %701

696:                                              ; preds = %610
  %697 = getelementptr inbounds ptr, ptr %44, i64 %614
  %698 = load ptr, ptr %697, align 8, !tbaa !12
  call void @Py_IncRef(ptr noundef %698) #5
  %699 = getelementptr inbounds ptr, ptr %49, i64 %611
  store ptr %698, ptr %699, align 8, !tbaa !12
  %700 = icmp eq ptr %698, null
  br i1 %700, label %705, label %701

701:                                              ; preds = %688, %696
  %702 = add nuw nsw i64 %611, 1
  %703 = load i64, ptr %16, align 8, !tbaa !29
  %704 = icmp slt i64 %702, %703
  br i1 %704, label %610, label %705, !llvm.loop !99

705:                                              ; preds = %701, %696, %686, %605
  %706 = phi i64 [ 0, %605 ], [ %611, %686 ], [ %702, %701 ], [ %611, %696 ]
  %707 = load i64, ptr %16, align 8, !tbaa !29
  %708 = icmp eq i64 %706, %707
  br i1 %708, label %709, label %1316

709:                                              ; preds = %705
  %710 = load i64, ptr %22, align 8, !tbaa !32
  %711 = icmp eq i64 %710, 0
  br i1 %711, label %808, label %712

712:                                              ; preds = %709
  %713 = load ptr, ptr %0, align 8, !tbaa !83
  store ptr %713, ptr %52, align 8, !tbaa !12
  %714 = getelementptr inbounds i8, ptr %0, i64 128
  %715 = load i64, ptr %714, align 8, !tbaa !100
  %716 = getelementptr inbounds ptr, ptr %52, i64 %715
  store ptr %713, ptr %716, align 8, !tbaa !12
  %717 = ptrtoint ptr %0 to i64
  %718 = getelementptr inbounds i64, ptr %47, i64 %715
  store i64 %717, ptr %718, align 8, !tbaa !34
  %719 = load i64, ptr %10, align 8, !tbaa !26
  %720 = icmp sgt i64 %719, 0
  br i1 %720, label %721, label %741

721:                                              ; preds = %712
  %722 = getelementptr inbounds i8, ptr %0, i64 56
  %723 = and i64 %719, 1
  %724 = icmp eq i64 %719, 1
  br i1 %724, label %727, label %725

725:                                              ; preds = %721
  %726 = and i64 %719, 9223372036854775806
  br label %750

727:                                              ; preds = %775, %721
  %728 = phi i64 [ 0, %721 ], [ %776, %775 ]
  %729 = icmp eq i64 %723, 0
  br i1 %729, label %741, label %730

730:                                              ; preds = %727
  %731 = load ptr, ptr %722, align 8, !tbaa !35
  %732 = getelementptr inbounds %struct.Guard, ptr %731, i64 %728
  %733 = load i64, ptr %732, align 8, !tbaa !39
  %734 = icmp eq i64 %733, 1
  br i1 %734, label %735, label %741

735:                                              ; preds = %730
  %736 = getelementptr inbounds ptr, ptr %44, i64 %728
  %737 = load ptr, ptr %736, align 8, !tbaa !12
  %738 = getelementptr inbounds i8, ptr %732, i64 56
  %739 = load i64, ptr %738, align 8, !tbaa !57
  %740 = getelementptr inbounds ptr, ptr %52, i64 %739
  store ptr %737, ptr %740, align 8, !tbaa !12
  br label %741

741:                                              ; preds = %727, %735, %730, %712
  %742 = load i64, ptr %16, align 8, !tbaa !29
  %743 = icmp sgt i64 %742, 0
  br i1 %743, label %744, label %808

744:                                              ; preds = %741
  %745 = getelementptr inbounds i8, ptr %0, i64 168
  %746 = and i64 %742, 1
  %747 = icmp eq i64 %742, 1
  br i1 %747, label %798, label %748

748:                                              ; preds = %744
  %749 = and i64 %742, 9223372036854775806
  br label %779

750:                                              ; preds = %775, %725
  %751 = phi i64 [ 0, %725 ], [ %776, %775 ]
  %752 = phi i64 [ 0, %725 ], [ %777, %775 ]
  %753 = load ptr, ptr %722, align 8, !tbaa !35
  %754 = getelementptr inbounds %struct.Guard, ptr %753, i64 %751
  %755 = load i64, ptr %754, align 8, !tbaa !39
  %756 = icmp eq i64 %755, 1
  br i1 %756, label %757, label %763

757:                                              ; preds = %750
  %758 = getelementptr inbounds ptr, ptr %44, i64 %751
  %759 = load ptr, ptr %758, align 8, !tbaa !12
  %760 = getelementptr inbounds i8, ptr %754, i64 56
  %761 = load i64, ptr %760, align 8, !tbaa !57
  %762 = getelementptr inbounds ptr, ptr %52, i64 %761
  store ptr %759, ptr %762, align 8, !tbaa !12
  br label %763

763:                                              ; preds = %757, %750
  %764 = or disjoint i64 %751, 1
  %765 = load ptr, ptr %722, align 8, !tbaa !35
  %766 = getelementptr inbounds %struct.Guard, ptr %765, i64 %764
  %767 = load i64, ptr %766, align 8, !tbaa !39
  %768 = icmp eq i64 %767, 1
  br i1 %768, label %769, label %775

769:                                              ; preds = %763
  %770 = getelementptr inbounds ptr, ptr %44, i64 %764
  %771 = load ptr, ptr %770, align 8, !tbaa !12
  %772 = getelementptr inbounds i8, ptr %766, i64 56
  %773 = load i64, ptr %772, align 8, !tbaa !57
  %774 = getelementptr inbounds ptr, ptr %52, i64 %773
  store ptr %771, ptr %774, align 8, !tbaa !12
  br label %775

775:                                              ; preds = %769, %763
  %776 = add nuw nsw i64 %751, 2
  %777 = add i64 %752, 2
  %778 = icmp eq i64 %777, %726
  br i1 %778, label %727, label %750, !llvm.loop !101

779:                                              ; preds = %779, %748
  %780 = phi i64 [ 0, %748 ], [ %795, %779 ]
  %781 = phi i64 [ 0, %748 ], [ %796, %779 ]
  %782 = getelementptr inbounds ptr, ptr %49, i64 %780
  %783 = load ptr, ptr %782, align 8, !tbaa !12
  %784 = load ptr, ptr %745, align 8, !tbaa !87
  %785 = getelementptr inbounds %struct.Result, ptr %784, i64 %780, i32 1
  %786 = load i64, ptr %785, align 8, !tbaa !98
  %787 = getelementptr inbounds ptr, ptr %52, i64 %786
  store ptr %783, ptr %787, align 8, !tbaa !12
  %788 = or disjoint i64 %780, 1
  %789 = getelementptr inbounds ptr, ptr %49, i64 %788
  %790 = load ptr, ptr %789, align 8, !tbaa !12
  %791 = load ptr, ptr %745, align 8, !tbaa !87
  %792 = getelementptr inbounds %struct.Result, ptr %791, i64 %788, i32 1
  %793 = load i64, ptr %792, align 8, !tbaa !98
  %794 = getelementptr inbounds ptr, ptr %52, i64 %793
  store ptr %790, ptr %794, align 8, !tbaa !12
  %795 = add nuw nsw i64 %780, 2
  %796 = add i64 %781, 2
  %797 = icmp eq i64 %796, %749
  br i1 %797, label %798, label %779, !llvm.loop !102

798:                                              ; preds = %779, %744
  %799 = phi i64 [ 0, %744 ], [ %795, %779 ]
  %800 = icmp eq i64 %746, 0
  br i1 %800, label %808, label %801

801:                                              ; preds = %798
  %802 = getelementptr inbounds ptr, ptr %49, i64 %799
  %803 = load ptr, ptr %802, align 8, !tbaa !12
  %804 = load ptr, ptr %745, align 8, !tbaa !87
  %805 = getelementptr inbounds %struct.Result, ptr %804, i64 %799, i32 1
  %806 = load i64, ptr %805, align 8, !tbaa !98
  %807 = getelementptr inbounds ptr, ptr %52, i64 %806
  store ptr %803, ptr %807, align 8, !tbaa !12
  br label %808

808:                                              ; preds = %801, %798, %741, %709
  %809 = load ptr, ptr @allocator, align 8, !tbaa !12
  %810 = load ptr, ptr getelementptr inbounds (i8, ptr @allocator, i64 8), align 8, !tbaa !12
  %811 = load ptr, ptr getelementptr inbounds (i8, ptr @allocator, i64 16), align 8, !tbaa !12
  %812 = getelementptr inbounds i8, ptr %0, i64 136
  %813 = load i64, ptr %812, align 8, !tbaa !103
  %814 = getelementptr inbounds i64, ptr %46, i64 %813
  %815 = load i64, ptr %814, align 8, !tbaa !34
  %816 = icmp sgt i64 %815, 0
  br i1 %816, label %817, label %846

817:                                              ; preds = %808
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 %815, ptr %4, align 8, !tbaa !34
  %818 = load i64, ptr %22, align 8, !tbaa !32
  %819 = icmp eq i64 %818, 0
  br i1 %819, label %830, label %820

820:                                              ; preds = %817
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #6
  store i64 1, ptr %5, align 8, !tbaa !34
  %821 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 40), align 8, !tbaa !104
  %822 = call ptr %809(ptr noundef %821, i32 noundef 1, ptr noundef nonnull %4, ptr noundef nonnull %5, i64 noundef %815) #5
  %823 = icmp eq ptr %822, null
  br i1 %823, label %838, label %824

824:                                              ; preds = %820
  %825 = getelementptr inbounds i8, ptr %822, i64 16
  %826 = load ptr, ptr %825, align 8, !tbaa !56
  %827 = getelementptr inbounds i8, ptr %0, i64 128
  %828 = load i64, ptr %827, align 8, !tbaa !100
  %829 = getelementptr inbounds ptr, ptr %52, i64 %828
  store ptr %822, ptr %829, align 8, !tbaa !12
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #6
  br label %840

830:                                              ; preds = %817
  %831 = call ptr %810(i64 noundef %815) #5
  %832 = icmp eq ptr %831, null
  br i1 %832, label %836, label %833

833:                                              ; preds = %830
  %834 = getelementptr inbounds i8, ptr %0, i64 128
  %835 = load i64, ptr %834, align 8, !tbaa !100
  br label %840

836:                                              ; preds = %830
  %837 = call ptr @PyErr_NoMemory() #5
  br label %839

838:                                              ; preds = %820
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #6
  br label %839

839:                                              ; preds = %838, %836
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  br label %1316

840:                                              ; preds = %833, %824
  %841 = phi ptr [ null, %833 ], [ %822, %824 ]
  %842 = phi ptr [ %831, %833 ], [ %826, %824 ]
  %843 = phi i64 [ %835, %833 ], [ %828, %824 ]
  %844 = ptrtoint ptr %842 to i64
  %845 = getelementptr inbounds i64, ptr %47, i64 %843
  store i64 %844, ptr %845, align 8, !tbaa !34
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  br label %846

846:                                              ; preds = %840, %808
  %847 = phi ptr [ %841, %840 ], [ null, %808 ]
  %848 = phi ptr [ %842, %840 ], [ null, %808 ]
  %849 = call i64 @default_mode() #5
  %850 = getelementptr inbounds i8, ptr %0, i64 184
  %851 = load i64, ptr %850, align 8, !tbaa !105
  %852 = icmp slt i64 %851, 1
  br i1 %852, label %1180, label %853

853:                                              ; preds = %846
  %854 = getelementptr inbounds i8, ptr %0, i64 192
  %855 = getelementptr inbounds i8, ptr %53, i64 8
  br label %856

856:                                              ; preds = %1176, %853
  %857 = phi i64 [ 0, %853 ], [ %1177, %1176 ]
  %858 = load ptr, ptr %854, align 8, !tbaa !106
  %859 = getelementptr inbounds %struct.KernelCall, ptr %858, i64 %857
  %860 = load ptr, ptr %859, align 8, !tbaa !107
  %861 = icmp eq ptr %860, null
  br i1 %861, label %1028, label %862

862:                                              ; preds = %856
  %863 = getelementptr inbounds i8, ptr %860, i64 8
  %864 = load i64, ptr %863, align 8, !tbaa !109
  %865 = icmp sgt i64 %864, 0
  br i1 %865, label %866, label %1008

866:                                              ; preds = %862
  %867 = getelementptr inbounds i8, ptr %860, i64 16
  %868 = add nsw i64 %864, -1
  br label %869

869:                                              ; preds = %1003, %866
  %870 = phi i64 [ 0, %866 ], [ %1006, %1003 ]
  %871 = load ptr, ptr %867, align 8, !tbaa !111
  %872 = getelementptr inbounds %struct.StepArray, ptr %871, i64 %870
  %873 = icmp eq i64 %870, %868
  %874 = getelementptr inbounds i8, ptr %872, i64 24
  %875 = load i64, ptr %874, align 8, !tbaa !112
  %876 = icmp eq i64 %875, 0
  br i1 %876, label %881, label %877

877:                                              ; preds = %869
  %878 = getelementptr inbounds i8, ptr %872, i64 8
  %879 = load i64, ptr %878, align 8, !tbaa !114
  %880 = getelementptr inbounds ptr, ptr %52, i64 %879
  br label %881

881:                                              ; preds = %877, %869
  %882 = phi ptr [ %880, %877 ], [ %872, %869 ]
  %883 = load ptr, ptr %882, align 8, !tbaa !12
  %884 = icmp eq ptr %883, null
  br i1 %884, label %886, label %885

885:                                              ; preds = %881
  call void @Py_IncRef(ptr noundef nonnull %883) #5
  br label %1003

886:                                              ; preds = %881
  %887 = getelementptr inbounds i8, ptr %872, i64 16
  %888 = load i64, ptr %887, align 8, !tbaa !115
  %889 = getelementptr inbounds i64, ptr %46, i64 %888
  %890 = getelementptr inbounds i8, ptr %872, i64 8
  %891 = load i64, ptr %890, align 8, !tbaa !114
  %892 = icmp slt i64 %891, 0
  br i1 %892, label %893, label %916

893:                                              ; preds = %886
  %894 = getelementptr inbounds i8, ptr %872, i64 32
  %895 = load ptr, ptr %894, align 8, !tbaa !116
  call void @Py_IncRef(ptr noundef %895) #5
  %896 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 24), align 8, !tbaa !2
  %897 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 16), align 8, !tbaa !8
  %898 = load ptr, ptr %894, align 8, !tbaa !116
  %899 = call ptr %896(ptr noundef %897, ptr noundef %898, i32 noundef 0, ptr noundef null, ptr noundef null, ptr noundef null, i32 noundef 0, ptr noundef null) #5
  %900 = icmp eq ptr %899, null
  br i1 %900, label %1001, label %901

901:                                              ; preds = %893
  %902 = getelementptr inbounds i8, ptr %872, i64 40
  %903 = load i64, ptr %902, align 8, !tbaa !117
  %904 = icmp sgt i64 %903, 0
  br i1 %904, label %905, label %1003

905:                                              ; preds = %901
  %906 = getelementptr inbounds i8, ptr %899, i64 16
  br label %907

907:                                              ; preds = %907, %905
  %908 = phi i64 [ 0, %905 ], [ %913, %907 ]
  %909 = getelementptr inbounds i8, ptr %889, i64 %908
  %910 = load i8, ptr %909, align 1, !tbaa !60
  %911 = load ptr, ptr %906, align 8, !tbaa !56
  %912 = getelementptr inbounds i8, ptr %911, i64 %908
  store i8 %910, ptr %912, align 1, !tbaa !60
  %913 = add nuw nsw i64 %908, 1
  %914 = load i64, ptr %902, align 8, !tbaa !117
  %915 = icmp slt i64 %913, %914
  br i1 %915, label %907, label %1003, !llvm.loop !118

916:                                              ; preds = %886
  %917 = getelementptr inbounds i8, ptr %872, i64 56
  %918 = load ptr, ptr %917, align 8, !tbaa !119
  %919 = getelementptr inbounds i8, ptr %872, i64 48
  %920 = load i64, ptr %919, align 8, !tbaa !120
  %921 = shl i64 %920, 1
  %922 = icmp sgt i64 %920, 0
  br i1 %922, label %923, label %974

923:                                              ; preds = %916
  %924 = and i64 %921, 2
  %925 = icmp ult i64 %921, 4
  br i1 %925, label %957, label %926

926:                                              ; preds = %923
  %927 = and i64 %921, -4
  br label %928

928:                                              ; preds = %928, %926
  %929 = phi i64 [ 0, %926 ], [ %954, %928 ]
  %930 = phi i64 [ 0, %926 ], [ %955, %928 ]
  %931 = getelementptr inbounds i64, ptr %918, i64 %929
  %932 = load i64, ptr %931, align 8, !tbaa !34
  %933 = getelementptr inbounds i64, ptr %46, i64 %932
  %934 = load i64, ptr %933, align 8, !tbaa !34
  %935 = getelementptr inbounds i64, ptr %54, i64 %929
  store i64 %934, ptr %935, align 8, !tbaa !34
  %936 = or disjoint i64 %929, 1
  %937 = getelementptr inbounds i64, ptr %918, i64 %936
  %938 = load i64, ptr %937, align 8, !tbaa !34
  %939 = getelementptr inbounds i64, ptr %46, i64 %938
  %940 = load i64, ptr %939, align 8, !tbaa !34
  %941 = getelementptr inbounds i64, ptr %54, i64 %936
  store i64 %940, ptr %941, align 8, !tbaa !34
  %942 = or disjoint i64 %929, 2
  %943 = getelementptr inbounds i64, ptr %918, i64 %942
  %944 = load i64, ptr %943, align 8, !tbaa !34
  %945 = getelementptr inbounds i64, ptr %46, i64 %944
  %946 = load i64, ptr %945, align 8, !tbaa !34
  %947 = getelementptr inbounds i64, ptr %54, i64 %942
  store i64 %946, ptr %947, align 8, !tbaa !34
  %948 = or disjoint i64 %929, 3
  %949 = getelementptr inbounds i64, ptr %918, i64 %948
  %950 = load i64, ptr %949, align 8, !tbaa !34
  %951 = getelementptr inbounds i64, ptr %46, i64 %950
  %952 = load i64, ptr %951, align 8, !tbaa !34
  %953 = getelementptr inbounds i64, ptr %54, i64 %948
  store i64 %952, ptr %953, align 8, !tbaa !34
  %954 = add nuw nsw i64 %929, 4
  %955 = add i64 %930, 4
  %956 = icmp eq i64 %955, %927
  br i1 %956, label %957, label %928, !llvm.loop !92

957:                                              ; preds = %928, %923
  %958 = phi i64 [ 0, %923 ], [ %954, %928 ]
  %959 = icmp eq i64 %924, 0
  br i1 %959, label %971, label %960

960:                                              ; preds = %957, %960
  %961 = phi i64 [ %968, %960 ], [ %958, %957 ]
  %962 = phi i64 [ %969, %960 ], [ 0, %957 ]
  %963 = getelementptr inbounds i64, ptr %918, i64 %961
  %964 = load i64, ptr %963, align 8, !tbaa !34
  %965 = getelementptr inbounds i64, ptr %46, i64 %964
  %966 = load i64, ptr %965, align 8, !tbaa !34
  %967 = getelementptr inbounds i64, ptr %54, i64 %961
  store i64 %966, ptr %967, align 8, !tbaa !34
  %968 = add nuw nsw i64 %961, 1
  %969 = add i64 %962, 1
  %970 = icmp eq i64 %969, %924
  br i1 %970, label %971, label %960, !llvm.loop !121

971:                                              ; preds = %960, %957
  %972 = load i64, ptr %919, align 8, !tbaa !120
  %973 = load i64, ptr %890, align 8, !tbaa !114
  br label %974

974:                                              ; preds = %971, %916
  %975 = phi i64 [ %973, %971 ], [ %891, %916 ]
  %976 = phi i64 [ %972, %971 ], [ %920, %916 ]
  %977 = getelementptr inbounds i64, ptr %54, i64 %976
  %978 = getelementptr inbounds i64, ptr %47, i64 %975
  %979 = load i64, ptr %978, align 8, !tbaa !34
  %980 = load i64, ptr %889, align 8, !tbaa !34
  %981 = add i64 %980, %979
  %982 = inttoptr i64 %981 to ptr
  %983 = select i1 %873, i32 1024, i32 0
  %984 = getelementptr inbounds i8, ptr %872, i64 32
  %985 = load ptr, ptr %984, align 8, !tbaa !116
  call void @Py_IncRef(ptr noundef %985) #5
  %986 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 24), align 8, !tbaa !2
  %987 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 16), align 8, !tbaa !8
  %988 = load ptr, ptr %984, align 8, !tbaa !116
  %989 = load i64, ptr %919, align 8, !tbaa !120
  %990 = trunc i64 %989 to i32
  %991 = call ptr %986(ptr noundef %987, ptr noundef %988, i32 noundef %990, ptr noundef nonnull %54, ptr noundef nonnull %977, ptr noundef %982, i32 noundef %983, ptr noundef null) #5
  %992 = icmp eq ptr %991, null
  br i1 %992, label %1001, label %993

993:                                              ; preds = %974
  %994 = load i64, ptr %890, align 8, !tbaa !114
  %995 = getelementptr inbounds ptr, ptr %52, i64 %994
  %996 = load ptr, ptr %995, align 8, !tbaa !12
  call void @Py_IncRef(ptr noundef %996) #5
  %997 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 32), align 8, !tbaa !122
  %998 = call i32 %997(ptr noundef nonnull %991, ptr noundef %996) #5
  %999 = icmp eq i32 %998, 0
  br i1 %999, label %1003, label %1000

1000:                                             ; preds = %993
  call void @Py_DecRef(ptr noundef nonnull %991) #5
  br label %1001

1001:                                             ; preds = %974, %893, %1000
  %1002 = getelementptr inbounds ptr, ptr %855, i64 %870
  store ptr null, ptr %1002, align 8, !tbaa !12
  br label %1008

1003:                                             ; preds = %907, %993, %901, %885
  %1004 = phi ptr [ %899, %901 ], [ %991, %993 ], [ %883, %885 ], [ %899, %907 ]
  %1005 = getelementptr inbounds ptr, ptr %855, i64 %870
  store ptr %1004, ptr %1005, align 8, !tbaa !12
  %1006 = add nuw nsw i64 %870, 1
  %1007 = icmp eq i64 %1006, %864
  br i1 %1007, label %1011, label %869, !llvm.loop !123

1008:                                             ; preds = %1001, %862
  %1009 = phi i64 [ %870, %1001 ], [ 0, %862 ]
  %1010 = icmp eq i64 %1009, %864
  br i1 %1010, label %1011, label %1015

1011:                                             ; preds = %1003, %1008
  %1012 = load ptr, ptr %860, align 8, !tbaa !124
  %1013 = or i64 %864, -9223372036854775808
  %1014 = call ptr @PyObject_Vectorcall(ptr noundef %1012, ptr noundef nonnull %855, i64 noundef %1013, ptr noundef null) #5
  br label %1015

1015:                                             ; preds = %1011, %1008
  %1016 = phi i64 [ %864, %1011 ], [ %1009, %1008 ]
  %1017 = phi ptr [ %1014, %1011 ], [ null, %1008 ]
  %1018 = icmp eq i64 %1016, 0
  br i1 %1018, label %1025, label %1019

1019:                                             ; preds = %1015, %1019
  %1020 = phi i64 [ %1023, %1019 ], [ 0, %1015 ]
  %1021 = getelementptr inbounds ptr, ptr %855, i64 %1020
  %1022 = load ptr, ptr %1021, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %1022) #5
  %1023 = add nuw nsw i64 %1020, 1
  %1024 = icmp eq i64 %1023, %1016
  br i1 %1024, label %1025, label %1019, !llvm.loop !125

1025:                                             ; preds = %1019, %1015
  %1026 = icmp eq ptr %1017, null
  br i1 %1026, label %1180, label %1027

1027:                                             ; preds = %1025
  call void @Py_DecRef(ptr noundef nonnull %1017) #5
  br label %1176

1028:                                             ; preds = %856
  %1029 = getelementptr inbounds i8, ptr %859, i64 40
  %1030 = load i64, ptr %1029, align 8, !tbaa !126
  %1031 = icmp sgt i64 %1030, 0
  br i1 %1031, label %1032, label %1058

1032:                                             ; preds = %1028
  %1033 = getelementptr inbounds i8, ptr %859, i64 48
  %1034 = and i64 %1030, 1
  %1035 = icmp eq i64 %1030, 1
  br i1 %1035, label %1038, label %1036

1036:                                             ; preds = %1032
  %1037 = and i64 %1030, 9223372036854775806
  br label %1123

1038:                                             ; preds = %1156, %1032
  %1039 = phi i64 [ 0, %1032 ], [ %1159, %1156 ]
  %1040 = icmp eq i64 %1034, 0
  br i1 %1040, label %1058, label %1041

1041:                                             ; preds = %1038
  %1042 = load ptr, ptr %1033, align 8, !tbaa !127
  %1043 = getelementptr inbounds %struct.Operand, ptr %1042, i64 %1039
  %1044 = getelementptr inbounds i8, ptr %1043, i64 8
  %1045 = load i64, ptr %1044, align 8, !tbaa !128
  %1046 = getelementptr inbounds i64, ptr %46, i64 %1045
  %1047 = load i64, ptr %1043, align 8, !tbaa !130
  %1048 = icmp slt i64 %1047, 0
  br i1 %1048, label %1055, label %1049

1049:                                             ; preds = %1041
  %1050 = getelementptr inbounds i64, ptr %47, i64 %1047
  %1051 = load i64, ptr %1050, align 8, !tbaa !34
  %1052 = load i64, ptr %1046, align 8, !tbaa !34
  %1053 = add i64 %1052, %1051
  %1054 = inttoptr i64 %1053 to ptr
  br label %1055

1055:                                             ; preds = %1049, %1041
  %1056 = phi ptr [ %1054, %1049 ], [ %1046, %1041 ]
  %1057 = getelementptr inbounds ptr, ptr %53, i64 %1039
  store ptr %1056, ptr %1057, align 8, !tbaa !12
  br label %1058

1058:                                             ; preds = %1055, %1038, %1028
  %1059 = getelementptr inbounds i8, ptr %859, i64 64
  %1060 = load ptr, ptr %1059, align 8, !tbaa !131
  %1061 = getelementptr inbounds i8, ptr %859, i64 56
  %1062 = load i64, ptr %1061, align 8, !tbaa !132
  %1063 = icmp sgt i64 %1062, 0
  br i1 %1063, label %1064, label %1112

1064:                                             ; preds = %1058
  %1065 = and i64 %1062, 3
  %1066 = icmp ult i64 %1062, 4
  br i1 %1066, label %1098, label %1067

1067:                                             ; preds = %1064
  %1068 = and i64 %1062, 9223372036854775804
  br label %1069

1069:                                             ; preds = %1069, %1067
  %1070 = phi i64 [ 0, %1067 ], [ %1095, %1069 ]
  %1071 = phi i64 [ 0, %1067 ], [ %1096, %1069 ]
  %1072 = getelementptr inbounds i64, ptr %1060, i64 %1070
  %1073 = load i64, ptr %1072, align 8, !tbaa !34
  %1074 = getelementptr inbounds i64, ptr %46, i64 %1073
  %1075 = load i64, ptr %1074, align 8, !tbaa !34
  %1076 = getelementptr inbounds i64, ptr %54, i64 %1070
  store i64 %1075, ptr %1076, align 8, !tbaa !34
  %1077 = or disjoint i64 %1070, 1
  %1078 = getelementptr inbounds i64, ptr %1060, i64 %1077
  %1079 = load i64, ptr %1078, align 8, !tbaa !34
  %1080 = getelementptr inbounds i64, ptr %46, i64 %1079
  %1081 = load i64, ptr %1080, align 8, !tbaa !34
  %1082 = getelementptr inbounds i64, ptr %54, i64 %1077
  store i64 %1081, ptr %1082, align 8, !tbaa !34
  %1083 = or disjoint i64 %1070, 2
  %1084 = getelementptr inbounds i64, ptr %1060, i64 %1083
  %1085 = load i64, ptr %1084, align 8, !tbaa !34
  %1086 = getelementptr inbounds i64, ptr %46, i64 %1085
  %1087 = load i64, ptr %1086, align 8, !tbaa !34
  %1088 = getelementptr inbounds i64, ptr %54, i64 %1083
  store i64 %1087, ptr %1088, align 8, !tbaa !34
  %1089 = or disjoint i64 %1070, 3
  %1090 = getelementptr inbounds i64, ptr %1060, i64 %1089
  %1091 = load i64, ptr %1090, align 8, !tbaa !34
  %1092 = getelementptr inbounds i64, ptr %46, i64 %1091
  %1093 = load i64, ptr %1092, align 8, !tbaa !34
  %1094 = getelementptr inbounds i64, ptr %54, i64 %1089
  store i64 %1093, ptr %1094, align 8, !tbaa !34
  %1095 = add nuw nsw i64 %1070, 4
  %1096 = add i64 %1071, 4
  %1097 = icmp eq i64 %1096, %1068
  br i1 %1097, label %1098, label %1069, !llvm.loop !92

1098:                                             ; preds = %1069, %1064
  %1099 = phi i64 [ 0, %1064 ], [ %1095, %1069 ]
  %1100 = icmp eq i64 %1065, 0
  br i1 %1100, label %1112, label %1101

1101:                                             ; preds = %1098, %1101
  %1102 = phi i64 [ %1109, %1101 ], [ %1099, %1098 ]
  %1103 = phi i64 [ %1110, %1101 ], [ 0, %1098 ]
  %1104 = getelementptr inbounds i64, ptr %1060, i64 %1102
  %1105 = load i64, ptr %1104, align 8, !tbaa !34
  %1106 = getelementptr inbounds i64, ptr %46, i64 %1105
  %1107 = load i64, ptr %1106, align 8, !tbaa !34
  %1108 = getelementptr inbounds i64, ptr %54, i64 %1102
  store i64 %1107, ptr %1108, align 8, !tbaa !34
  %1109 = add nuw nsw i64 %1102, 1
  %1110 = add i64 %1103, 1
  %1111 = icmp eq i64 %1110, %1065
  br i1 %1111, label %1112, label %1101, !llvm.loop !133

1112:                                             ; preds = %1098, %1101, %1058
  %1113 = getelementptr inbounds i8, ptr %859, i64 16
  %1114 = load i64, ptr %1113, align 8, !tbaa !134
  %1115 = getelementptr inbounds i64, ptr %46, i64 %1114
  %1116 = load i64, ptr %1115, align 8, !tbaa !34
  %1117 = getelementptr inbounds i8, ptr %859, i64 24
  %1118 = load i64, ptr %1117, align 8, !tbaa !135
  %1119 = getelementptr inbounds i64, ptr %46, i64 %1118
  %1120 = load i64, ptr %1119, align 8, !tbaa !34
  %1121 = load i64, ptr getelementptr inbounds (i8, ptr @runtime, i64 56), align 8, !tbaa !136
  %1122 = icmp slt i64 %1120, %1121
  br i1 %1122, label %1162, label %1165

1123:                                             ; preds = %1156, %1036
  %1124 = phi i64 [ 0, %1036 ], [ %1159, %1156 ]
  %1125 = phi i64 [ 0, %1036 ], [ %1160, %1156 ]
  %1126 = load ptr, ptr %1033, align 8, !tbaa !127
  %1127 = getelementptr inbounds %struct.Operand, ptr %1126, i64 %1124
  %1128 = getelementptr inbounds i8, ptr %1127, i64 8
  %1129 = load i64, ptr %1128, align 8, !tbaa !128
  %1130 = getelementptr inbounds i64, ptr %46, i64 %1129
  %1131 = load i64, ptr %1127, align 8, !tbaa !130
  %1132 = icmp slt i64 %1131, 0
  br i1 %1132, label %1139, label %1133

1133:                                             ; preds = %1123
  %1134 = getelementptr inbounds i64, ptr %47, i64 %1131
  %1135 = load i64, ptr %1134, align 8, !tbaa !34
  %1136 = load i64, ptr %1130, align 8, !tbaa !34
  %1137 = add i64 %1136, %1135
  %1138 = inttoptr i64 %1137 to ptr
  br label %1139

1139:                                             ; preds = %1133, %1123
  %1140 = phi ptr [ %1138, %1133 ], [ %1130, %1123 ]
  %1141 = getelementptr inbounds ptr, ptr %53, i64 %1124
  store ptr %1140, ptr %1141, align 8, !tbaa !12
  %1142 = or disjoint i64 %1124, 1
  %1143 = load ptr, ptr %1033, align 8, !tbaa !127
  %1144 = getelementptr inbounds %struct.Operand, ptr %1143, i64 %1142
  %1145 = getelementptr inbounds i8, ptr %1144, i64 8
  %1146 = load i64, ptr %1145, align 8, !tbaa !128
  %1147 = getelementptr inbounds i64, ptr %46, i64 %1146
  %1148 = load i64, ptr %1144, align 8, !tbaa !130
  %1149 = icmp slt i64 %1148, 0
  br i1 %1149, label %1156, label %1150

1150:                                             ; preds = %1139
  %1151 = getelementptr inbounds i64, ptr %47, i64 %1148
  %1152 = load i64, ptr %1151, align 8, !tbaa !34
  %1153 = load i64, ptr %1147, align 8, !tbaa !34
  %1154 = add i64 %1153, %1152
  %1155 = inttoptr i64 %1154 to ptr
  br label %1156

1156:                                             ; preds = %1150, %1139
  %1157 = phi ptr [ %1155, %1150 ], [ %1147, %1139 ]
  %1158 = getelementptr inbounds ptr, ptr %53, i64 %1142
  store ptr %1157, ptr %1158, align 8, !tbaa !12
  %1159 = add nuw nsw i64 %1124, 2
  %1160 = add i64 %1125, 2
  %1161 = icmp eq i64 %1160, %1037
  br i1 %1161, label %1038, label %1123, !llvm.loop !137

1162:                                             ; preds = %1112
  %1163 = getelementptr inbounds i8, ptr %859, i64 8
  %1164 = load ptr, ptr %1163, align 8, !tbaa !138
  call void %1164(i64 noundef 0, i64 noundef %1116, ptr noundef nonnull %53, ptr noundef nonnull %54) #5
  br label %1176

1165:                                             ; preds = %1112
  %1166 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 48), align 8, !tbaa !139
  %1167 = getelementptr inbounds i8, ptr %859, i64 8
  %1168 = load ptr, ptr %1167, align 8, !tbaa !138
  %1169 = getelementptr inbounds i8, ptr %859, i64 32
  %1170 = load i64, ptr %1169, align 8, !tbaa !140
  %1171 = getelementptr inbounds i8, ptr %859, i64 72
  %1172 = load i64, ptr %1171, align 8, !tbaa !141
  %1173 = trunc i64 %1172 to i32
  %1174 = call i32 %1166(ptr noundef %1168, i64 noundef %1116, i64 noundef %1120, i64 noundef %1170, ptr noundef nonnull %53, ptr noundef nonnull %54, i32 noundef %1173) #5
  %1175 = icmp eq i32 %1174, 0
  br i1 %1175, label %1176, label %1180

1176:                                             ; preds = %1165, %1162, %1027
  %1177 = add nuw nsw i64 %857, 1
  %1178 = load i64, ptr %850, align 8, !tbaa !105
  %1179 = icmp slt i64 %1177, %1178
  br i1 %1179, label %856, label %1180, !llvm.loop !142

1180:                                             ; preds = %1176, %1165, %1025, %846
  %1181 = phi i1 [ true, %846 ], [ false, %1025 ], [ true, %1176 ], [ false, %1165 ]
  call void @restore_mode(i64 noundef %849) #5
  %1182 = icmp eq ptr %847, null
  br i1 %1182, label %1184, label %1183

1183:                                             ; preds = %1180
  call void @Py_DecRef(ptr noundef nonnull %847) #5
  br i1 %1181, label %1187, label %1316

1184:                                             ; preds = %1180
  br i1 %816, label %1185, label %1186

1185:                                             ; preds = %1184
  call void %811(ptr noundef %848, i64 noundef %815) #5
  br i1 %1181, label %1187, label %1316

1186:                                             ; preds = %1184
  br i1 %1181, label %1187, label %1316

1187:                                             ; preds = %1186, %1185, %1183
  %1188 = load i64, ptr %18, align 8, !tbaa !30
  %1189 = icmp sgt i64 %1188, 0
  br i1 %1189, label %1190, label %1306

1190:                                             ; preds = %1187
  %1191 = getelementptr inbounds i8, ptr %0, i64 224
  br label %1192

1192:                                             ; preds = %1299, %1190
  %1193 = phi i64 [ 0, %1190 ], [ %1303, %1299 ]
  %1194 = phi i64 [ 0, %1190 ], [ %1301, %1299 ]
  %1195 = phi i64 [ 0, %1190 ], [ %1302, %1299 ]
  %1196 = load ptr, ptr %1191, align 8, !tbaa !143
  %1197 = getelementptr inbounds %struct.Piece, ptr %1196, i64 %1193
  %1198 = load i64, ptr %1197, align 8, !tbaa !144
  switch i64 %1198, label %1207 [
    i64 0, label %1199
    i64 1, label %1203
  ]

1199:                                             ; preds = %1192
  %1200 = add nsw i64 %1194, 1
  %1201 = getelementptr inbounds ptr, ptr %49, i64 %1194
  %1202 = load ptr, ptr %1201, align 8, !tbaa !12
  br label %1270

1203:                                             ; preds = %1192
  %1204 = getelementptr inbounds i8, ptr %1197, i64 16
  %1205 = load ptr, ptr %1204, align 8, !tbaa !146
  %1206 = load ptr, ptr %1205, align 8, !tbaa !12
  call void @Py_IncRef(ptr noundef %1206) #5
  br label %1270

1207:                                             ; preds = %1192
  %1208 = getelementptr inbounds i8, ptr %1197, i64 8
  %1209 = load i64, ptr %1208, align 8, !tbaa !147
  %1210 = sub nsw i64 %1195, %1209
  %1211 = getelementptr inbounds ptr, ptr %45, i64 %1210
  %1212 = icmp eq i64 %1198, 4
  br i1 %1212, label %1213, label %1240

1213:                                             ; preds = %1207
  %1214 = getelementptr inbounds i8, ptr %1197, i64 16
  %1215 = load ptr, ptr %1214, align 8, !tbaa !146
  %1216 = call ptr @PyDict_New() #5
  %1217 = icmp ne ptr %1216, null
  %1218 = icmp sgt i64 %1209, 0
  %1219 = and i1 %1218, %1217
  br i1 %1219, label %1228, label %1220

1220:                                             ; preds = %1237, %1236, %1213
  %1221 = phi ptr [ %1216, %1213 ], [ null, %1236 ], [ %1216, %1237 ]
  br i1 %1218, label %1222, label %1270

1222:                                             ; preds = %1220, %1222
  %1223 = phi i64 [ %1226, %1222 ], [ 0, %1220 ]
  %1224 = getelementptr inbounds ptr, ptr %1211, i64 %1223
  %1225 = load ptr, ptr %1224, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %1225) #5
  %1226 = add nuw nsw i64 %1223, 1
  %1227 = icmp eq i64 %1226, %1209
  br i1 %1227, label %1270, label %1222, !llvm.loop !125

1228:                                             ; preds = %1213, %1237
  %1229 = phi i64 [ %1238, %1237 ], [ 0, %1213 ]
  %1230 = getelementptr inbounds ptr, ptr %1215, i64 %1229
  %1231 = load ptr, ptr %1230, align 8, !tbaa !12
  %1232 = getelementptr inbounds ptr, ptr %1211, i64 %1229
  %1233 = load ptr, ptr %1232, align 8, !tbaa !12
  %1234 = call i32 @PyDict_SetItem(ptr noundef nonnull %1216, ptr noundef %1231, ptr noundef %1233) #5
  %1235 = icmp slt i32 %1234, 0
  br i1 %1235, label %1236, label %1237

1236:                                             ; preds = %1228
  call void @Py_DecRef(ptr noundef nonnull %1216) #5
  br label %1220

1237:                                             ; preds = %1228
  %1238 = add nuw nsw i64 %1229, 1
  %1239 = icmp eq i64 %1238, %1209
  br i1 %1239, label %1220, label %1228, !llvm.loop !148

1240:                                             ; preds = %1207
  %1241 = and i64 %1198, 4294967295
  %1242 = icmp eq i64 %1241, 2
  br i1 %1242, label %1243, label %1245

1243:                                             ; preds = %1240
  %1244 = call ptr @PyTuple_New(i64 noundef %1209) #5
  br label %1247

1245:                                             ; preds = %1240
  %1246 = call ptr @PyList_New(i64 noundef %1209) #5
  br label %1247

1247:                                             ; preds = %1245, %1243
  %1248 = phi ptr [ %1244, %1243 ], [ %1246, %1245 ]
  %1249 = icmp eq ptr %1248, null
  %1250 = icmp sgt i64 %1209, 0
  br i1 %1249, label %1252, label %1251

1251:                                             ; preds = %1247
  br i1 %1250, label %1259, label %1298

1252:                                             ; preds = %1247
  br i1 %1250, label %1253, label %1277

1253:                                             ; preds = %1252, %1253
  %1254 = phi i64 [ %1257, %1253 ], [ 0, %1252 ]
  %1255 = getelementptr inbounds ptr, ptr %1211, i64 %1254
  %1256 = load ptr, ptr %1255, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %1256) #5
  %1257 = add nuw nsw i64 %1254, 1
  %1258 = icmp eq i64 %1257, %1209
  br i1 %1258, label %1277, label %1253, !llvm.loop !125

1259:                                             ; preds = %1251, %1267
  %1260 = phi i64 [ %1268, %1267 ], [ 0, %1251 ]
  %1261 = getelementptr inbounds ptr, ptr %1211, i64 %1260
  %1262 = load ptr, ptr %1261, align 8, !tbaa !12
  br i1 %1242, label %1263, label %1265

1263:                                             ; preds = %1259
  %1264 = call i32 @PyTuple_SetItem(ptr noundef nonnull %1248, i64 noundef %1260, ptr noundef %1262) #5
  br label %1267

1265:                                             ; preds = %1259
  %1266 = call i32 @PyList_SetItem(ptr noundef nonnull %1248, i64 noundef %1260, ptr noundef %1262) #5
  br label %1267

1267:                                             ; preds = %1265, %1263
  %1268 = add nuw nsw i64 %1260, 1
  %1269 = icmp eq i64 %1268, %1209
  br i1 %1269, label %1270, label %1259, !llvm.loop !149

1270:                                             ; preds = %1267, %1222, %1220, %1203, %1199
  %1271 = phi i64 [ %1195, %1199 ], [ %1195, %1203 ], [ %1210, %1220 ], [ %1210, %1222 ], [ %1210, %1267 ]
  %1272 = phi i64 [ %1200, %1199 ], [ %1194, %1203 ], [ %1194, %1220 ], [ %1194, %1222 ], [ %1194, %1267 ]
  %1273 = phi ptr [ %1202, %1199 ], [ %1206, %1203 ], [ %1221, %1220 ], [ %1221, %1222 ], [ %1248, %1267 ]
  %1274 = icmp eq ptr %1273, null
  br i1 %1274, label %1277, label %1275

1275:                                             ; preds = %1270
  %1276 = getelementptr inbounds ptr, ptr %45, i64 %1271
  store ptr %1273, ptr %1276, align 8, !tbaa !12
  br label %1299

1277:                                             ; preds = %1270, %1253, %1252
  %1278 = phi i64 [ %1194, %1252 ], [ %1194, %1253 ], [ %1272, %1270 ]
  %1279 = phi i64 [ %1210, %1252 ], [ %1210, %1253 ], [ %1271, %1270 ]
  %1280 = icmp sgt i64 %1279, 0
  br i1 %1280, label %1281, label %1287

1281:                                             ; preds = %1277, %1281
  %1282 = phi i64 [ %1285, %1281 ], [ 0, %1277 ]
  %1283 = getelementptr inbounds ptr, ptr %45, i64 %1282
  %1284 = load ptr, ptr %1283, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %1284) #5
  %1285 = add nuw nsw i64 %1282, 1
  %1286 = icmp eq i64 %1285, %1279
  br i1 %1286, label %1287, label %1281, !llvm.loop !125

1287:                                             ; preds = %1281, %1277
  %1288 = getelementptr inbounds ptr, ptr %49, i64 %1278
  %1289 = load i64, ptr %16, align 8, !tbaa !29
  %1290 = sub nsw i64 %1289, %1278
  %1291 = icmp sgt i64 %1290, 0
  br i1 %1291, label %1292, label %1324

1292:                                             ; preds = %1287, %1292
  %1293 = phi i64 [ %1296, %1292 ], [ 0, %1287 ]
  %1294 = getelementptr inbounds ptr, ptr %1288, i64 %1293
  %1295 = load ptr, ptr %1294, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %1295) #5
  %1296 = add nuw nsw i64 %1293, 1
  %1297 = icmp eq i64 %1296, %1290
  br i1 %1297, label %1324, label %1292, !llvm.loop !125

1298:                                             ; preds = %1251
  store ptr %1248, ptr %1211, align 8, !tbaa !12
  br label %1299

1299:                                             ; preds = %1298, %1275
  %1300 = phi i64 [ %1210, %1298 ], [ %1271, %1275 ]
  %1301 = phi i64 [ %1194, %1298 ], [ %1272, %1275 ]
  %1302 = add nsw i64 %1300, 1
  %1303 = add nuw nsw i64 %1193, 1
  %1304 = load i64, ptr %18, align 8, !tbaa !30
  %1305 = icmp slt i64 %1303, %1304
  br i1 %1305, label %1192, label %1306, !llvm.loop !150

1306:                                             ; preds = %1299, %1187
  %1307 = load ptr, ptr %45, align 8, !tbaa !12
  %1308 = getelementptr inbounds i8, ptr %0, i64 232
  %1309 = load ptr, ptr %1308, align 8, !tbaa !151
  %1310 = icmp eq ptr %1307, null
  %1311 = icmp eq ptr %1309, null
  %1312 = select i1 %1310, i1 true, i1 %1311
  br i1 %1312, label %1324, label %1313

1313:                                             ; preds = %1306
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #6
  store ptr null, ptr %3, align 16, !tbaa !12
  %1314 = getelementptr inbounds i8, ptr %3, i64 8
  store ptr %1307, ptr %1314, align 8, !tbaa !12
  %1315 = call ptr @PyObject_Vectorcall(ptr noundef nonnull %1309, ptr noundef nonnull %1314, i64 noundef -9223372036854775807, ptr noundef null) #5
  call void @Py_DecRef(ptr noundef nonnull %1307) #5
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #6
  br label %1324

1316:                                             ; preds = %1186, %1185, %1183, %839, %705
  %1317 = icmp sgt i64 %706, 0
  br i1 %1317, label %1318, label %1324

1318:                                             ; preds = %1316, %1318
  %1319 = phi i64 [ %1322, %1318 ], [ 0, %1316 ]
  %1320 = getelementptr inbounds ptr, ptr %49, i64 %1319
  %1321 = load ptr, ptr %1320, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %1321) #5
  %1322 = add nuw nsw i64 %1319, 1
  %1323 = icmp eq i64 %1322, %706
  br i1 %1323, label %1324, label %1318, !llvm.loop !125

1324:                                             ; preds = %1292, %1318, %1316, %1313, %1306, %1287
  %1325 = phi ptr [ %1315, %1313 ], [ %1307, %1306 ], [ null, %1287 ], [ null, %1316 ], [ null, %1318 ], [ null, %1292 ]
  %1326 = load i64, ptr %592, align 8, !tbaa !84
  %1327 = icmp eq i64 %1326, 0
  br i1 %1327, label %1338, label %1328

1328:                                             ; preds = %1324
  %1329 = load i64, ptr %10, align 8, !tbaa !26
  %1330 = icmp sgt i64 %1329, 0
  br i1 %1330, label %1331, label %1338

1331:                                             ; preds = %1328, %1331
  %1332 = phi i64 [ %1335, %1331 ], [ 0, %1328 ]
  %1333 = getelementptr inbounds ptr, ptr %44, i64 %1332
  %1334 = load ptr, ptr %1333, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %1334) #5, !callees !85
  %1335 = add nuw nsw i64 %1332, 1
  %1336 = load i64, ptr %10, align 8, !tbaa !26
  %1337 = icmp slt i64 %1335, %1336
  br i1 %1337, label %1331, label %1338, !llvm.loop !86

1338:                                             ; preds = %1331, %1328, %1324
  call void @Py_DecRef(ptr noundef %591) #5
  br label %1339

1339:                                             ; preds = %405, %139, %145, %288, %399, %393, %385, %380, %371, %366, %142, %149, %166, %176, %169, %160, %278, %359, %365, %550, %546, %542, %573, %566, %1338, %584, %423
  %1340 = phi ptr [ %1325, %1338 ], [ inttoptr (i64 1 to ptr), %423 ], [ inttoptr (i64 1 to ptr), %584 ], [ inttoptr (i64 1 to ptr), %566 ], [ inttoptr (i64 1 to ptr), %573 ], [ inttoptr (i64 1 to ptr), %542 ], [ inttoptr (i64 1 to ptr), %546 ], [ inttoptr (i64 1 to ptr), %550 ], [ inttoptr (i64 1 to ptr), %365 ], [ inttoptr (i64 1 to ptr), %359 ], [ inttoptr (i64 1 to ptr), %278 ], [ inttoptr (i64 1 to ptr), %160 ], [ inttoptr (i64 1 to ptr), %169 ], [ inttoptr (i64 1 to ptr), %176 ], [ inttoptr (i64 1 to ptr), %166 ], [ inttoptr (i64 1 to ptr), %149 ], [ inttoptr (i64 1 to ptr), %142 ], [ inttoptr (i64 1 to ptr), %366 ], [ inttoptr (i64 1 to ptr), %371 ], [ inttoptr (i64 1 to ptr), %380 ], [ inttoptr (i64 1 to ptr), %385 ], [ inttoptr (i64 1 to ptr), %393 ], [ inttoptr (i64 1 to ptr), %399 ], [ inttoptr (i64 1 to ptr), %288 ], [ inttoptr (i64 1 to ptr), %145 ], [ inttoptr (i64 1 to ptr), %139 ], [ inttoptr (i64 1 to ptr), %405 ]
  br i1 %36, label %1342, label %1341

1341:                                             ; preds = %1339
  call void @free(ptr noundef nonnull %44) #5
  br label %1342

1342:                                             ; preds = %1339, %1341, %40
  %1343 = phi ptr [ inttoptr (i64 1 to ptr), %40 ], [ %1340, %1341 ], [ %1340, %1339 ]
  ret ptr %1343
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
define internal fastcc ptr @fall_back(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3, ptr noundef %4) unnamed_addr #0 {
  %6 = ptrtoint ptr %2 to i64
  %7 = icmp eq ptr %4, null
  br i1 %7, label %10, label %8

8:                                                ; preds = %5
  %9 = tail call i64 @PyTuple_Size(ptr noundef nonnull %4) #5
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
  %19 = tail call ptr @malloc(i64 noundef %15) #5
  %20 = icmp eq ptr %19, null
  br i1 %20, label %21, label %23

21:                                               ; preds = %18
  %22 = tail call ptr @PyErr_NoMemory() #5
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
  br i1 %44, label %45, label %35, !llvm.loop !152

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
  br i1 %69, label %70, label %59, !llvm.loop !153

70:                                               ; preds = %59
  %71 = icmp eq i64 %12, %58
  br i1 %71, label %72, label %30

72:                                               ; preds = %45, %76, %70, %23
  %73 = add nuw nsw i64 %3, 1
  %74 = or i64 %73, -9223372036854775808
  %75 = call ptr @PyObject_Vectorcall(ptr noundef %0, ptr noundef nonnull %26, i64 noundef %74, ptr noundef %4) #5
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
  br i1 %95, label %72, label %76, !llvm.loop !154

96:                                               ; preds = %72
  call void @free(ptr noundef nonnull %24) #5
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
  %16 = load i64, ptr %10, align 8, !tbaa !34
  %17 = mul nsw i64 %16, %0
  %18 = getelementptr inbounds i8, ptr %5, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !34
  %20 = add i64 %19, 1
  %21 = load i64, ptr %11, align 8, !tbaa !34
  %22 = mul nsw i64 %21, %0
  %23 = getelementptr inbounds i8, ptr %7, i64 %22
  store i64 %20, ptr %23, align 8, !tbaa !34
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
  %32 = load i64, ptr %10, align 8, !tbaa !34
  %33 = mul nsw i64 %32, %31
  %34 = getelementptr inbounds i8, ptr %5, i64 %33
  %35 = load i64, ptr %34, align 8, !tbaa !34
  %36 = add i64 %35, 1
  %37 = load i64, ptr %11, align 8, !tbaa !34
  %38 = mul nsw i64 %37, %31
  %39 = getelementptr inbounds i8, ptr %7, i64 %38
  store i64 %36, ptr %39, align 8, !tbaa !34
  %40 = add nsw i64 %31, 1
  %41 = load i64, ptr %10, align 8, !tbaa !34
  %42 = mul nsw i64 %41, %40
  %43 = getelementptr inbounds i8, ptr %5, i64 %42
  %44 = load i64, ptr %43, align 8, !tbaa !34
  %45 = add i64 %44, 1
  %46 = load i64, ptr %11, align 8, !tbaa !34
  %47 = mul nsw i64 %46, %40
  %48 = getelementptr inbounds i8, ptr %7, i64 %47
  store i64 %45, ptr %48, align 8, !tbaa !34
  %49 = add nsw i64 %31, 2
  %50 = icmp eq i64 %49, %1
  br i1 %50, label %29, label %30, !llvm.loop !155
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

declare double @PyFloat_AsDouble(ptr noundef) local_unnamed_addr #2

declare i64 @PyLong_AsLongLongAndOverflow(ptr noundef, ptr noundef) local_unnamed_addr #2

declare i64 @PyList_Size(ptr noundef) local_unnamed_addr #2

declare i64 @PyDict_Size(ptr noundef) local_unnamed_addr #2

declare i32 @PyUnicode_Compare(ptr noundef, ptr noundef) local_unnamed_addr #2

; Function Attrs: nounwind
define internal fastcc ptr @follow(ptr noundef readonly %0, ptr noundef readnone %1, ptr nocapture noundef readonly %2, ptr noundef writeonly %3) unnamed_addr #0 {
  %5 = icmp ult ptr %0, %1
  br i1 %5, label %6, label %156

6:                                                ; preds = %4, %152
  %7 = phi ptr [ %154, %152 ], [ %0, %4 ]
  %8 = phi ptr [ %153, %152 ], [ %3, %4 ]
  %9 = load i64, ptr %7, align 8, !tbaa !156
  %10 = trunc i64 %9 to i32
  %11 = getelementptr inbounds i8, ptr %7, i64 8
  %12 = load i64, ptr %11, align 8, !tbaa !158
  %13 = getelementptr inbounds i64, ptr %2, i64 %12
  %14 = load i64, ptr %13, align 8, !tbaa !34
  %15 = freeze i64 %14
  %16 = getelementptr inbounds i8, ptr %7, i64 16
  %17 = load i64, ptr %16, align 8, !tbaa !159
  %18 = getelementptr inbounds i64, ptr %2, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !34
  %20 = freeze i64 %19
  %21 = icmp ne i32 %10, 15
  %22 = icmp sgt i64 %20, %15
  %23 = or i1 %21, %22
  br i1 %23, label %30, label %24

24:                                               ; preds = %6
  %25 = getelementptr inbounds i8, ptr %7, i64 24
  %26 = load i64, ptr %25, align 8, !tbaa !160
  %27 = getelementptr inbounds i64, ptr %2, i64 %26
  %28 = load i64, ptr %27, align 8, !tbaa !34
  %29 = icmp sgt i64 %15, %28
  br i1 %29, label %38, label %152

30:                                               ; preds = %6
  %31 = icmp ugt i32 %10, 14
  br i1 %31, label %32, label %64

32:                                               ; preds = %30
  %33 = getelementptr inbounds i8, ptr %7, i64 24
  %34 = load i64, ptr %33, align 8, !tbaa !160
  %35 = getelementptr inbounds i64, ptr %2, i64 %34
  %36 = load i64, ptr %35, align 8, !tbaa !34
  %37 = freeze i64 %36
  switch i32 %10, label %58 [
    i32 15, label %38
    i32 16, label %44
    i32 17, label %46
    i32 18, label %52
  ]

38:                                               ; preds = %24, %32
  %39 = phi i64 [ %37, %32 ], [ %28, %24 ]
  %40 = icmp sle i64 %20, %15
  %41 = freeze i64 %39
  %42 = icmp sle i64 %15, %41
  %43 = and i1 %40, %42
  br i1 %43, label %152, label %156

44:                                               ; preds = %32
  %45 = icmp eq i64 %15, %20
  br i1 %45, label %156, label %152

46:                                               ; preds = %32
  %47 = bitcast i64 %15 to double
  %48 = bitcast i64 %20 to double
  %49 = fcmp olt double %47, %48
  %50 = icmp eq i64 %37, 0
  %51 = xor i1 %49, %50
  br i1 %51, label %152, label %156

52:                                               ; preds = %32
  %53 = bitcast i64 %15 to double
  %54 = bitcast i64 %20 to double
  %55 = fcmp ole double %53, %54
  %56 = icmp eq i64 %37, 0
  %57 = xor i1 %55, %56
  br i1 %57, label %152, label %156

58:                                               ; preds = %32
  %59 = bitcast i64 %15 to double
  %60 = bitcast i64 %20 to double
  %61 = fcmp oeq double %59, %60
  %62 = icmp eq i64 %37, 0
  %63 = xor i1 %61, %62
  br i1 %63, label %152, label %156

64:                                               ; preds = %30
  %65 = icmp ugt i32 %10, 5
  %66 = getelementptr inbounds i8, ptr %8, i64 8
  br i1 %65, label %67, label %109

67:                                               ; preds = %64
  %68 = bitcast i64 %15 to double
  %69 = bitcast i64 %20 to double
  switch i32 %10, label %103 [
    i32 6, label %70
    i32 7, label %72
    i32 8, label %74
    i32 9, label %76
    i32 10, label %80
    i32 11, label %94
    i32 12, label %96
    i32 13, label %99
  ]

70:                                               ; preds = %67
  %71 = fadd double %68, %69
  br label %107

72:                                               ; preds = %67
  %73 = fsub double %68, %69
  br label %107

74:                                               ; preds = %67
  %75 = fmul double %68, %69
  br label %107

76:                                               ; preds = %67
  %77 = fcmp oeq double %69, 0.000000e+00
  br i1 %77, label %156, label %78

78:                                               ; preds = %76
  %79 = fdiv double %68, %69
  br label %107

80:                                               ; preds = %67
  %81 = fcmp ogt double %68, 0.000000e+00
  %82 = fsub double %68, %68
  %83 = fcmp oeq double %82, 0.000000e+00
  %84 = and i1 %81, %83
  %85 = fsub double %69, %69
  %86 = fcmp oeq double %85, 0.000000e+00
  %87 = and i1 %84, %86
  br i1 %87, label %88, label %156

88:                                               ; preds = %80
  %89 = tail call double @pow(double noundef %68, double noundef %69) #5
  %90 = fsub double %89, %89
  %91 = fcmp oeq double %90, 0.000000e+00
  %92 = fcmp une double %89, 0.000000e+00
  %93 = and i1 %92, %91
  br i1 %93, label %107, label %156

94:                                               ; preds = %67
  %95 = fneg double %68
  br label %107

96:                                               ; preds = %67
  %97 = fptrunc double %68 to float
  %98 = fpext float %97 to double
  br label %107

99:                                               ; preds = %67
  %100 = fptrunc double %68 to float
  %101 = bitcast float %100 to i32
  %102 = zext i32 %101 to i64
  store i64 %102, ptr %8, align 8, !tbaa !34
  br label %152

103:                                              ; preds = %67
  %104 = trunc i64 %15 to i32
  %105 = bitcast i32 %104 to float
  %106 = fpext float %105 to double
  br label %107

107:                                              ; preds = %103, %96, %94, %88, %78, %74, %72, %70
  %108 = phi double [ %106, %103 ], [ %98, %96 ], [ %95, %94 ], [ %79, %78 ], [ %75, %74 ], [ %73, %72 ], [ %71, %70 ], [ %89, %88 ]
  store double %108, ptr %8, align 8, !tbaa !34
  br label %152

109:                                              ; preds = %64
  switch i32 %10, label %144 [
    i32 0, label %148
    i32 1, label %110
    i32 2, label %114
    i32 3, label %118
    i32 4, label %133
  ]

110:                                              ; preds = %109
  %111 = tail call { i64, i1 } @llvm.ssub.with.overflow.i64(i64 %15, i64 %20)
  %112 = extractvalue { i64, i1 } %111, 1
  %113 = extractvalue { i64, i1 } %111, 0
  store i64 %113, ptr %8, align 8
  br i1 %112, label %156, label %152

114:                                              ; preds = %109
  %115 = tail call { i64, i1 } @llvm.smul.with.overflow.i64(i64 %15, i64 %20)
  %116 = extractvalue { i64, i1 } %115, 1
  %117 = extractvalue { i64, i1 } %115, 0
  store i64 %117, ptr %8, align 8
  br i1 %116, label %156, label %152

118:                                              ; preds = %109
  %119 = icmp eq i64 %20, 0
  br i1 %119, label %156, label %120

120:                                              ; preds = %118
  %121 = icmp eq i64 %15, -9223372036854775808
  %122 = icmp eq i64 %20, -1
  %123 = and i1 %121, %122
  br i1 %123, label %156, label %124

124:                                              ; preds = %120
  %125 = sdiv i64 %15, %20
  %126 = srem i64 %15, %20
  %127 = icmp ne i64 %126, 0
  %128 = xor i64 %20, %15
  %129 = icmp slt i64 %128, 0
  %130 = and i1 %129, %127
  %131 = sext i1 %130 to i64
  %132 = add i64 %125, %131
  store i64 %132, ptr %8, align 8, !tbaa !34
  br label %152

133:                                              ; preds = %109
  switch i64 %20, label %134 [
    i64 0, label %156
    i64 -1, label %142
  ]

134:                                              ; preds = %133
  %135 = srem i64 %15, %20
  %136 = icmp ne i64 %135, 0
  %137 = xor i64 %20, %15
  %138 = icmp slt i64 %137, 0
  %139 = and i1 %138, %136
  %140 = select i1 %139, i64 %20, i64 0
  %141 = add nsw i64 %140, %135
  br label %142

142:                                              ; preds = %134, %133
  %143 = phi i64 [ %141, %134 ], [ 0, %133 ]
  store i64 %143, ptr %8, align 8, !tbaa !34
  br label %152

144:                                              ; preds = %109
  %145 = sitofp i64 %15 to double
  store double %145, ptr %8, align 8, !tbaa !34
  %146 = add i64 %15, 9007199254740992
  %147 = icmp ult i64 %146, 18014398509481985
  br i1 %147, label %152, label %156

148:                                              ; preds = %109
  %149 = tail call { i64, i1 } @llvm.sadd.with.overflow.i64(i64 %15, i64 %20)
  %150 = extractvalue { i64, i1 } %149, 1
  %151 = extractvalue { i64, i1 } %149, 0
  store i64 %151, ptr %8, align 8
  br i1 %150, label %156, label %152

152:                                              ; preds = %148, %58, %52, %46, %44, %38, %144, %114, %110, %107, %99, %142, %124, %24
  %153 = phi ptr [ %8, %24 ], [ %66, %148 ], [ %8, %58 ], [ %8, %52 ], [ %8, %46 ], [ %8, %44 ], [ %8, %38 ], [ %66, %144 ], [ %66, %114 ], [ %66, %110 ], [ %66, %142 ], [ %66, %124 ], [ %66, %107 ], [ %66, %99 ]
  %154 = getelementptr inbounds i8, ptr %7, i64 32
  %155 = icmp ult ptr %154, %1
  br i1 %155, label %6, label %156, !llvm.loop !161

156:                                              ; preds = %152, %148, %58, %52, %46, %44, %38, %144, %114, %110, %76, %80, %88, %120, %118, %133, %4
  %157 = phi ptr [ %3, %4 ], [ null, %133 ], [ null, %118 ], [ null, %120 ], [ null, %88 ], [ null, %80 ], [ null, %76 ], [ null, %110 ], [ null, %114 ], [ null, %144 ], [ null, %38 ], [ null, %44 ], [ null, %46 ], [ null, %52 ], [ null, %58 ], [ null, %148 ], [ %153, %152 ]
  ret ptr %157
}

declare double @pow(double noundef, double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.sadd.with.overflow.i64(i64, i64) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.ssub.with.overflow.i64(i64, i64) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare { i64, i1 } @llvm.smul.with.overflow.i64(i64, i64) #4

declare i64 @default_mode() local_unnamed_addr #2

declare void @restore_mode(i64 noundef) local_unnamed_addr #2

declare ptr @PyErr_NoMemory() local_unnamed_addr #2

declare ptr @PyObject_Vectorcall(ptr noundef, ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

declare ptr @PyDict_New() local_unnamed_addr #2

declare i32 @PyDict_SetItem(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #2

declare ptr @PyTuple_New(i64 noundef) local_unnamed_addr #2

declare ptr @PyList_New(i64 noundef) local_unnamed_addr #2

declare i32 @PyTuple_SetItem(ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

declare i32 @PyList_SetItem(ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

attributes #0 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nobuiltin nounwind "no-builtins" }
attributes #6 = { nounwind }
attributes #7 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !7, i64 24}
!3 = !{!"Runtime", !4, i64 0, !7, i64 8, !7, i64 16, !7, i64 24, !7, i64 32, !7, i64 40, !7, i64 48, !4, i64 56}
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
!19 = !{!"Program", !7, i64 0, !7, i64 8, !4, i64 16, !4, i64 24, !7, i64 32, !4, i64 40, !4, i64 48, !7, i64 56, !4, i64 64, !4, i64 72, !7, i64 80, !4, i64 88, !4, i64 96, !4, i64 104, !7, i64 112, !4, i64 120, !4, i64 128, !4, i64 136, !4, i64 144, !7, i64 152, !4, i64 160, !7, i64 168, !4, i64 176, !4, i64 184, !7, i64 192, !4, i64 200, !4, i64 208, !4, i64 216, !7, i64 224, !7, i64 232}
!20 = !{!19, !4, i64 16}
!21 = !{!19, !4, i64 24}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.mustprogress"}
!24 = !{!19, !7, i64 32}
!25 = distinct !{!25, !23}
!26 = !{!19, !4, i64 48}
!27 = !{!19, !4, i64 64}
!28 = !{!19, !4, i64 120}
!29 = !{!19, !4, i64 160}
!30 = !{!19, !4, i64 216}
!31 = !{!19, !4, i64 200}
!32 = !{!19, !4, i64 176}
!33 = !{!19, !4, i64 208}
!34 = !{!4, !4, i64 0}
!35 = !{!19, !7, i64 56}
!36 = !{!37, !4, i64 8}
!37 = !{!"Guard", !4, i64 0, !4, i64 8, !4, i64 16, !7, i64 24, !4, i64 32, !4, i64 40, !4, i64 48, !4, i64 56}
!38 = !{!37, !4, i64 16}
!39 = !{!37, !4, i64 0}
!40 = !{!37, !7, i64 24}
!41 = !{!42, !7, i64 8}
!42 = !{!"Object", !4, i64 0, !7, i64 8}
!43 = !{!44, !7, i64 56}
!44 = !{!"Array", !4, i64 0, !7, i64 8, !7, i64 16, !45, i64 24, !7, i64 32, !7, i64 40, !7, i64 48, !7, i64 56, !45, i64 64}
!45 = !{!"int", !5, i64 0}
!46 = !{!44, !45, i64 24}
!47 = !{!37, !4, i64 32}
!48 = !{!44, !45, i64 64}
!49 = !{!37, !4, i64 48}
!50 = !{!37, !4, i64 40}
!51 = !{!44, !7, i64 32}
!52 = !{!44, !7, i64 40}
!53 = distinct !{!53, !23, !54, !55}
!54 = !{!"llvm.loop.isvectorized", i32 1}
!55 = !{!"llvm.loop.unroll.runtime.disable"}
!56 = !{!44, !7, i64 16}
!57 = !{!37, !4, i64 56}
!58 = distinct !{!58, !23, !54}
!59 = !{!45, !45, i64 0}
!60 = !{!5, !5, i64 0}
!61 = distinct !{!61, !23}
!62 = distinct !{!62, !63}
!63 = !{!"llvm.loop.unroll.disable"}
!64 = distinct !{!64, !23}
!65 = !{!19, !4, i64 88}
!66 = !{!19, !4, i64 72}
!67 = !{!19, !7, i64 80}
!68 = !{!19, !7, i64 112}
!69 = !{!19, !4, i64 104}
!70 = distinct !{!70, !23}
!71 = !{!19, !7, i64 152}
!72 = !{!19, !4, i64 144}
!73 = !{!74, !4, i64 0}
!74 = !{!"Alias", !4, i64 0, !4, i64 8, !4, i64 16, !4, i64 24, !4, i64 32}
!75 = !{!74, !4, i64 16}
!76 = !{!74, !4, i64 8}
!77 = distinct !{!77, !23}
!78 = !{!74, !4, i64 24}
!79 = !{!74, !4, i64 32}
!80 = distinct !{!80, !23}
!81 = distinct !{!81, !23}
!82 = !{!19, !4, i64 96}
!83 = !{!19, !7, i64 0}
!84 = !{!19, !4, i64 40}
!85 = !{ptr @Py_DecRef, ptr @Py_IncRef}
!86 = distinct !{!86, !23}
!87 = !{!19, !7, i64 168}
!88 = !{!89, !4, i64 0}
!89 = !{!"Result", !4, i64 0, !4, i64 8, !7, i64 16, !4, i64 24, !7, i64 32, !4, i64 40}
!90 = !{!89, !7, i64 32}
!91 = !{!89, !4, i64 24}
!92 = distinct !{!92, !23}
!93 = distinct !{!93, !63}
!94 = !{!89, !4, i64 40}
!95 = !{!96, !7, i64 0}
!96 = !{!"Allocator", !7, i64 0, !7, i64 8, !7, i64 16}
!97 = !{!89, !7, i64 16}
!98 = !{!89, !4, i64 8}
!99 = distinct !{!99, !23}
!100 = !{!19, !4, i64 128}
!101 = distinct !{!101, !23}
!102 = distinct !{!102, !23}
!103 = !{!19, !4, i64 136}
!104 = !{!3, !7, i64 40}
!105 = !{!19, !4, i64 184}
!106 = !{!19, !7, i64 192}
!107 = !{!108, !7, i64 0}
!108 = !{!"KernelCall", !7, i64 0, !7, i64 8, !4, i64 16, !4, i64 24, !4, i64 32, !4, i64 40, !7, i64 48, !4, i64 56, !7, i64 64, !4, i64 72}
!109 = !{!110, !4, i64 8}
!110 = !{!"StepCall", !7, i64 0, !4, i64 8, !7, i64 16}
!111 = !{!110, !7, i64 16}
!112 = !{!113, !4, i64 24}
!113 = !{!"StepArray", !7, i64 0, !4, i64 8, !4, i64 16, !4, i64 24, !7, i64 32, !4, i64 40, !4, i64 48, !7, i64 56}
!114 = !{!113, !4, i64 8}
!115 = !{!113, !4, i64 16}
!116 = !{!113, !7, i64 32}
!117 = !{!113, !4, i64 40}
!118 = distinct !{!118, !23}
!119 = !{!113, !7, i64 56}
!120 = !{!113, !4, i64 48}
!121 = distinct !{!121, !63}
!122 = !{!3, !7, i64 32}
!123 = distinct !{!123, !23}
!124 = !{!110, !7, i64 0}
!125 = distinct !{!125, !23}
!126 = !{!108, !4, i64 40}
!127 = !{!108, !7, i64 48}
!128 = !{!129, !4, i64 8}
!129 = !{!"Operand", !4, i64 0, !4, i64 8}
!130 = !{!129, !4, i64 0}
!131 = !{!108, !7, i64 64}
!132 = !{!108, !4, i64 56}
!133 = distinct !{!133, !63}
!134 = !{!108, !4, i64 16}
!135 = !{!108, !4, i64 24}
!136 = !{!3, !4, i64 56}
!137 = distinct !{!137, !23}
!138 = !{!108, !7, i64 8}
!139 = !{!3, !7, i64 48}
!140 = !{!108, !4, i64 32}
!141 = !{!108, !4, i64 72}
!142 = distinct !{!142, !23}
!143 = !{!19, !7, i64 224}
!144 = !{!145, !4, i64 0}
!145 = !{!"Piece", !4, i64 0, !4, i64 8, !7, i64 16}
!146 = !{!145, !7, i64 16}
!147 = !{!145, !4, i64 8}
!148 = distinct !{!148, !23}
!149 = distinct !{!149, !23}
!150 = distinct !{!150, !23}
!151 = !{!19, !7, i64 232}
!152 = distinct !{!152, !63}
!153 = distinct !{!153, !23, !54, !55}
!154 = distinct !{!154, !23, !54}
!155 = distinct !{!155, !23}
!156 = !{!157, !4, i64 0}
!157 = !{!"Instruction", !4, i64 0, !4, i64 8, !4, i64 16, !4, i64 24}
!158 = !{!157, !4, i64 8}
!159 = !{!157, !4, i64 16}
!160 = !{!157, !4, i64 24}
!161 = distinct !{!161, !23}
