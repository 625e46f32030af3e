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
  %18 = getelementptr inbounds i8, ptr %0, i64 200
  %19 = load i64, ptr %18, align 8, !tbaa !30
  %20 = getelementptr inbounds i8, ptr %0, i64 176
  %21 = load i64, ptr %20, align 8, !tbaa !31
  %22 = icmp eq i64 %21, 0
  %23 = select i1 %22, i64 0, i64 %15
  %24 = shl nsw i64 %11, 1
  %25 = add nsw i64 %24, %13
  %26 = add nsw i64 %25, %15
  %27 = getelementptr inbounds i8, ptr %0, i64 208
  %28 = load i64, ptr %27, align 8, !tbaa !32
  %29 = add i64 %26, %17
  %30 = add i64 %29, %19
  %31 = add i64 %30, %28
  %32 = add i64 %31, %23
  %33 = icmp ult i64 %32, 1025
  %34 = shl i64 %32, 3
  br i1 %33, label %35, label %37

35:                                               ; preds = %2
  %36 = alloca i8, i64 %34, align 16
  br label %40

37:                                               ; preds = %2
  %38 = tail call ptr @malloc(i64 noundef %34) #5
  %39 = icmp eq ptr %38, null
  br i1 %39, label %1248, label %40

40:                                               ; preds = %35, %37
  %41 = phi ptr [ %36, %35 ], [ %38, %37 ]
  %42 = getelementptr inbounds i64, ptr %41, i64 %24
  %43 = getelementptr inbounds i64, ptr %42, i64 %13
  %44 = getelementptr inbounds i64, ptr %43, i64 %15
  %45 = getelementptr inbounds i64, ptr %44, i64 %23
  %46 = getelementptr inbounds i64, ptr %41, i64 %11
  %47 = sub i64 0, %23
  %48 = getelementptr inbounds ptr, ptr %45, i64 %47
  %49 = getelementptr inbounds ptr, ptr %45, i64 %17
  %50 = getelementptr inbounds i64, ptr %49, i64 %19
  store i64 0, ptr %43, align 8, !tbaa !33
  %51 = load i64, ptr %10, align 8, !tbaa !26
  %52 = icmp slt i64 %51, 1
  br i1 %52, label %404, label %53

53:                                               ; preds = %40
  %54 = ptrtoint ptr %41 to i64
  %55 = getelementptr inbounds i8, ptr %0, i64 56
  %56 = shl i64 %11, 4
  %57 = add i64 %56, %54
  %58 = add i64 %56, %54
  %59 = add i64 %56, %54
  %60 = add i64 %56, %54
  br label %61

61:                                               ; preds = %400, %53
  %62 = phi i64 [ 0, %53 ], [ %401, %400 ]
  %63 = load ptr, ptr %55, align 8, !tbaa !34
  %64 = getelementptr inbounds %struct.Guard, ptr %63, i64 %62
  %65 = getelementptr inbounds i64, ptr %46, i64 %62
  store i64 0, ptr %65, align 8, !tbaa !33
  %66 = getelementptr inbounds i8, ptr %64, i64 8
  %67 = load i64, ptr %66, align 8, !tbaa !35
  switch i64 %67, label %77 [
    i64 -1, label %68
    i64 -2, label %73
  ]

68:                                               ; preds = %61
  %69 = getelementptr inbounds i8, ptr %64, i64 16
  %70 = load i64, ptr %69, align 8, !tbaa !37
  %71 = getelementptr inbounds ptr, ptr %1, i64 %70
  %72 = load ptr, ptr %71, align 8, !tbaa !12
  br label %126

73:                                               ; preds = %61
  %74 = getelementptr inbounds i8, ptr %64, i64 16
  %75 = load i64, ptr %74, align 8, !tbaa !37
  %76 = inttoptr i64 %75 to ptr
  br label %126

77:                                               ; preds = %61
  %78 = getelementptr inbounds ptr, ptr %41, i64 %67
  %79 = load ptr, ptr %78, align 8, !tbaa !12
  %80 = getelementptr inbounds %struct.Guard, ptr %63, i64 %67
  %81 = load i64, ptr %80, align 8, !tbaa !38
  %82 = trunc i64 %81 to i32
  switch i32 %82, label %113 [
    i32 2, label %83
    i32 3, label %87
    i32 8, label %91
    i32 9, label %96
    i32 10, label %101
    i32 12, label %103
  ]

83:                                               ; preds = %77
  %84 = getelementptr inbounds i8, ptr %64, i64 16
  %85 = load i64, ptr %84, align 8, !tbaa !37
  %86 = call ptr @PyTuple_GetItem(ptr noundef %79, i64 noundef %85) #5
  br label %126

87:                                               ; preds = %77
  %88 = getelementptr inbounds i8, ptr %64, i64 16
  %89 = load i64, ptr %88, align 8, !tbaa !37
  %90 = call ptr @PyList_GetItem(ptr noundef %79, i64 noundef %89) #5
  br label %126

91:                                               ; preds = %77
  %92 = call ptr @PyObject_GenericGetDict(ptr noundef %79, ptr noundef null) #5
  %93 = icmp eq ptr %92, null
  br i1 %93, label %94, label %95

94:                                               ; preds = %91
  call void @PyErr_Clear() #5
  br label %95

95:                                               ; preds = %94, %91
  call void @Py_DecRef(ptr noundef %92) #5
  br label %126

96:                                               ; preds = %77
  %97 = getelementptr inbounds i8, ptr %64, i64 16
  %98 = load i64, ptr %97, align 8, !tbaa !37
  %99 = inttoptr i64 %98 to ptr
  %100 = call ptr @PyDict_GetItem(ptr noundef %79, ptr noundef %99) #5
  br label %126

101:                                              ; preds = %77
  %102 = call ptr @PyCell_Get(ptr noundef %79) #5
  call void @Py_DecRef(ptr noundef %102) #5
  br label %126

103:                                              ; preds = %77
  %104 = getelementptr inbounds i8, ptr %64, i64 16
  %105 = load i64, ptr %104, align 8, !tbaa !37
  %106 = trunc i64 %105 to i32
  switch i32 %106, label %111 [
    i32 0, label %107
    i32 1, label %109
  ]

107:                                              ; preds = %103
  %108 = call ptr @PyFunction_GetCode(ptr noundef %79) #5
  br label %126

109:                                              ; preds = %103
  %110 = call ptr @PyFunction_GetDefaults(ptr noundef %79) #5
  br label %126

111:                                              ; preds = %103
  %112 = call ptr @PyFunction_GetKwDefaults(ptr noundef %79) #5
  br label %126

113:                                              ; preds = %77
  %114 = getelementptr inbounds i64, ptr %46, i64 %67
  %115 = getelementptr inbounds i8, ptr %64, i64 16
  %116 = load i64, ptr %115, align 8, !tbaa !37
  %117 = inttoptr i64 %116 to ptr
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #6
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9) #6
  %118 = call i32 @PyDict_Next(ptr noundef %79, ptr noundef nonnull %114, ptr noundef nonnull %8, ptr noundef nonnull %9) #5
  %119 = icmp eq i32 %118, 0
  %120 = load ptr, ptr %8, align 8
  %121 = icmp eq ptr %120, %117
  %122 = load ptr, ptr %9, align 8
  %123 = select i1 %121, ptr %122, ptr null
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #6
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #6
  br i1 %119, label %124, label %126

124:                                              ; preds = %113
  %125 = getelementptr inbounds ptr, ptr %41, i64 %62
  store ptr null, ptr %125, align 8, !tbaa !12
  br label %130

126:                                              ; preds = %113, %111, %109, %107, %101, %96, %95, %87, %83, %73, %68
  %127 = phi ptr [ %72, %68 ], [ %76, %73 ], [ %123, %113 ], [ %102, %101 ], [ %100, %96 ], [ %92, %95 ], [ %90, %87 ], [ %86, %83 ], [ %112, %111 ], [ %110, %109 ], [ %108, %107 ]
  %128 = getelementptr inbounds ptr, ptr %41, i64 %62
  store ptr %127, ptr %128, align 8, !tbaa !12
  %129 = icmp eq ptr %127, null
  br i1 %129, label %130, label %133

130:                                              ; preds = %126, %124
  %131 = load i64, ptr %64, align 8, !tbaa !38
  %132 = icmp eq i64 %131, 11
  br i1 %132, label %400, label %1245

133:                                              ; preds = %126
  %134 = load i64, ptr %64, align 8, !tbaa !38
  %135 = trunc i64 %134 to i32
  switch i32 %135, label %350 [
    i32 0, label %136
    i32 1, label %140
    i32 13, label %269
    i32 14, label %269
    i32 15, label %269
    i32 11, label %1245
  ]

136:                                              ; preds = %133
  %137 = getelementptr inbounds i8, ptr %64, i64 24
  %138 = load ptr, ptr %137, align 8, !tbaa !39
  %139 = icmp eq ptr %138, %127
  br i1 %139, label %400, label %1245

140:                                              ; preds = %133
  %141 = getelementptr inbounds i8, ptr %127, i64 8
  %142 = load ptr, ptr %141, align 8, !tbaa !40
  %143 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 16), align 8, !tbaa !8
  %144 = icmp eq ptr %142, %143
  br i1 %144, label %145, label %1245

145:                                              ; preds = %140
  %146 = getelementptr inbounds i8, ptr %127, i64 56
  %147 = load ptr, ptr %146, align 8, !tbaa !42
  %148 = getelementptr inbounds i8, ptr %64, i64 24
  %149 = load ptr, ptr %148, align 8, !tbaa !39
  %150 = icmp eq ptr %147, %149
  br i1 %150, label %160, label %151

151:                                              ; preds = %145
  %152 = getelementptr inbounds i8, ptr %147, i64 8
  %153 = load ptr, ptr %152, align 8, !tbaa !40
  %154 = getelementptr inbounds i8, ptr %149, i64 8
  %155 = load ptr, ptr %154, align 8, !tbaa !40
  %156 = icmp eq ptr %153, %155
  br i1 %156, label %157, label %1245

157:                                              ; preds = %151
  %158 = call i32 @PyObject_RichCompareBool(ptr noundef nonnull %147, ptr noundef nonnull %149, i32 noundef 2) #5
  %159 = icmp eq i32 %158, 1
  br i1 %159, label %160, label %1245

160:                                              ; preds = %157, %145
  %161 = getelementptr inbounds i8, ptr %127, i64 24
  %162 = load i32, ptr %161, align 8, !tbaa !45
  %163 = sext i32 %162 to i64
  %164 = getelementptr inbounds i8, ptr %64, i64 32
  %165 = load i64, ptr %164, align 8, !tbaa !46
  %166 = icmp eq i64 %165, %163
  br i1 %166, label %167, label %1245

167:                                              ; preds = %160
  %168 = getelementptr inbounds i8, ptr %127, i64 64
  %169 = load i32, ptr %168, align 8, !tbaa !47
  %170 = sext i32 %169 to i64
  %171 = getelementptr inbounds i8, ptr %64, i64 48
  %172 = load i64, ptr %171, align 8, !tbaa !48
  %173 = and i64 %172, %170
  %174 = icmp eq i64 %173, %172
  br i1 %174, label %175, label %1245

175:                                              ; preds = %167
  %176 = getelementptr inbounds i8, ptr %64, i64 40
  %177 = load i64, ptr %176, align 8, !tbaa !49
  %178 = getelementptr inbounds i64, ptr %42, i64 %177
  %179 = getelementptr inbounds i64, ptr %178, i64 %163
  %180 = icmp sgt i32 %162, 0
  br i1 %180, label %181, label %245

181:                                              ; preds = %175
  %182 = getelementptr inbounds i8, ptr %127, i64 32
  %183 = load ptr, ptr %182, align 8, !tbaa !50
  %184 = getelementptr inbounds i8, ptr %127, i64 40
  %185 = load ptr, ptr %184, align 8, !tbaa !51
  %186 = icmp ult i32 %162, 16
  br i1 %186, label %187, label %203

187:                                              ; preds = %243, %203, %181
  %188 = phi i64 [ 0, %203 ], [ 0, %181 ], [ %226, %243 ]
  %189 = and i64 %163, 1
  %190 = icmp eq i64 %189, 0
  br i1 %190, label %199, label %191

191:                                              ; preds = %187
  %192 = getelementptr inbounds i64, ptr %183, i64 %188
  %193 = load i64, ptr %192, align 8, !tbaa !33
  %194 = getelementptr inbounds i64, ptr %178, i64 %188
  store i64 %193, ptr %194, align 8, !tbaa !33
  %195 = getelementptr inbounds i64, ptr %185, i64 %188
  %196 = load i64, ptr %195, align 8, !tbaa !33
  %197 = getelementptr inbounds i64, ptr %179, i64 %188
  store i64 %196, ptr %197, align 8, !tbaa !33
  %198 = or disjoint i64 %188, 1
  br label %199

199:                                              ; preds = %191, %187
  %200 = phi i64 [ %188, %187 ], [ %198, %191 ]
  %201 = add nsw i64 %163, -1
  %202 = icmp eq i64 %188, %201
  br i1 %202, label %245, label %252

203:                                              ; preds = %181
  %204 = ptrtoint ptr %185 to i64
  %205 = ptrtoint ptr %183 to i64
  %206 = shl i64 %177, 3
  %207 = add i64 %57, %206
  %208 = shl nuw nsw i64 %163, 3
  %209 = add i64 %207, %208
  %210 = sub i64 %209, %205
  %211 = icmp ult i64 %210, 32
  %212 = add i64 %58, %206
  %213 = add i64 %212, %208
  %214 = sub i64 %213, %204
  %215 = icmp ult i64 %214, 32
  %216 = or i1 %211, %215
  %217 = add i64 %59, %206
  %218 = sub i64 %217, %205
  %219 = icmp ult i64 %218, 32
  %220 = or i1 %216, %219
  %221 = add i64 %60, %206
  %222 = sub i64 %204, %221
  %223 = icmp ult i64 %222, 32
  %224 = or i1 %220, %223
  br i1 %224, label %187, label %225

225:                                              ; preds = %203
  %226 = and i64 %163, 2147483644
  br label %227

227:                                              ; preds = %227, %225
  %228 = phi i64 [ 0, %225 ], [ %241, %227 ]
  %229 = getelementptr inbounds i64, ptr %183, i64 %228
  %230 = getelementptr inbounds i8, ptr %229, i64 16
  %231 = load <2 x i64>, ptr %229, align 8, !tbaa !33
  %232 = load <2 x i64>, ptr %230, align 8, !tbaa !33
  %233 = getelementptr inbounds i64, ptr %178, i64 %228
  %234 = getelementptr inbounds i8, ptr %233, i64 16
  store <2 x i64> %231, ptr %233, align 8, !tbaa !33
  store <2 x i64> %232, ptr %234, align 8, !tbaa !33
  %235 = getelementptr inbounds i64, ptr %185, i64 %228
  %236 = getelementptr inbounds i8, ptr %235, i64 16
  %237 = load <2 x i64>, ptr %235, align 8, !tbaa !33
  %238 = load <2 x i64>, ptr %236, align 8, !tbaa !33
  %239 = getelementptr inbounds i64, ptr %179, i64 %228
  %240 = getelementptr inbounds i8, ptr %239, i64 16
  store <2 x i64> %237, ptr %239, align 8, !tbaa !33
  store <2 x i64> %238, ptr %240, align 8, !tbaa !33
  %241 = add nuw i64 %228, 4
  %242 = icmp eq i64 %241, %226
  br i1 %242, label %243, label %227, !llvm.loop !52

243:                                              ; preds = %227
  %244 = icmp eq i64 %226, %163
  br i1 %244, label %245, label %187

245:                                              ; preds = %199, %252, %243, %175
  %246 = getelementptr inbounds i8, ptr %127, i64 16
  %247 = load ptr, ptr %246, align 8, !tbaa !55
  %248 = ptrtoint ptr %247 to i64
  %249 = getelementptr inbounds i8, ptr %64, i64 56
  %250 = load i64, ptr %249, align 8, !tbaa !56
  %251 = getelementptr inbounds i64, ptr %43, i64 %250
  store i64 %248, ptr %251, align 8, !tbaa !33
  br label %400

252:                                              ; preds = %199, %252
  %253 = phi i64 [ %267, %252 ], [ %200, %199 ]
  %254 = getelementptr inbounds i64, ptr %183, i64 %253
  %255 = load i64, ptr %254, align 8, !tbaa !33
  %256 = getelementptr inbounds i64, ptr %178, i64 %253
  store i64 %255, ptr %256, align 8, !tbaa !33
  %257 = getelementptr inbounds i64, ptr %185, i64 %253
  %258 = load i64, ptr %257, align 8, !tbaa !33
  %259 = getelementptr inbounds i64, ptr %179, i64 %253
  store i64 %258, ptr %259, align 8, !tbaa !33
  %260 = add nuw nsw i64 %253, 1
  %261 = getelementptr inbounds i64, ptr %183, i64 %260
  %262 = load i64, ptr %261, align 8, !tbaa !33
  %263 = getelementptr inbounds i64, ptr %178, i64 %260
  store i64 %262, ptr %263, align 8, !tbaa !33
  %264 = getelementptr inbounds i64, ptr %185, i64 %260
  %265 = load i64, ptr %264, align 8, !tbaa !33
  %266 = getelementptr inbounds i64, ptr %179, i64 %260
  store i64 %265, ptr %266, align 8, !tbaa !33
  %267 = add nuw nsw i64 %253, 2
  %268 = icmp eq i64 %267, %163
  br i1 %268, label %245, label %252, !llvm.loop !57

269:                                              ; preds = %133, %133, %133
  %270 = getelementptr inbounds i8, ptr %64, i64 40
  %271 = load i64, ptr %270, align 8, !tbaa !49
  %272 = getelementptr inbounds i64, ptr %42, i64 %271
  %273 = getelementptr inbounds i8, ptr %127, i64 8
  %274 = load ptr, ptr %273, align 8, !tbaa !40
  %275 = getelementptr inbounds i8, ptr %64, i64 24
  %276 = load ptr, ptr %275, align 8, !tbaa !39
  %277 = icmp eq ptr %274, %276
  br i1 %277, label %278, label %1245

278:                                              ; preds = %269
  switch i64 %134, label %327 [
    i64 13, label %279
    i64 15, label %283
  ]

279:                                              ; preds = %278
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #6
  %280 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %127, ptr noundef nonnull %7) #5
  store i64 %280, ptr %272, align 8, !tbaa !33
  %281 = load i32, ptr %7, align 4, !tbaa !58
  %282 = icmp eq i32 %281, 0
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #6
  br i1 %282, label %400, label %1245

283:                                              ; preds = %278
  %284 = getelementptr inbounds i8, ptr %64, i64 32
  %285 = load i64, ptr %284, align 8, !tbaa !46
  %286 = getelementptr inbounds i8, ptr %127, i64 16
  %287 = icmp sgt i64 %285, 0
  br i1 %287, label %288, label %348

288:                                              ; preds = %283
  %289 = and i64 %285, 3
  %290 = icmp ult i64 %285, 4
  br i1 %290, label %330, label %291

291:                                              ; preds = %288
  %292 = and i64 %285, 9223372036854775804
  br label %293

293:                                              ; preds = %293, %291
  %294 = phi i64 [ 0, %291 ], [ %324, %293 ]
  %295 = phi i64 [ 0, %291 ], [ %323, %293 ]
  %296 = phi i64 [ 0, %291 ], [ %325, %293 ]
  %297 = getelementptr inbounds i8, ptr %286, i64 %294
  %298 = load i8, ptr %297, align 1, !tbaa !59
  %299 = zext i8 %298 to i64
  %300 = shl nsw i64 %294, 3
  %301 = shl i64 %299, %300
  %302 = or i64 %301, %295
  %303 = or disjoint i64 %294, 1
  %304 = getelementptr inbounds i8, ptr %286, i64 %303
  %305 = load i8, ptr %304, align 1, !tbaa !59
  %306 = zext i8 %305 to i64
  %307 = shl nsw i64 %303, 3
  %308 = shl i64 %306, %307
  %309 = or i64 %308, %302
  %310 = or disjoint i64 %294, 2
  %311 = getelementptr inbounds i8, ptr %286, i64 %310
  %312 = load i8, ptr %311, align 1, !tbaa !59
  %313 = zext i8 %312 to i64
  %314 = shl nsw i64 %310, 3
  %315 = shl i64 %313, %314
  %316 = or i64 %315, %309
  %317 = or disjoint i64 %294, 3
  %318 = getelementptr inbounds i8, ptr %286, i64 %317
  %319 = load i8, ptr %318, align 1, !tbaa !59
  %320 = zext i8 %319 to i64
  %321 = shl nsw i64 %317, 3
  %322 = shl i64 %320, %321
  %323 = or i64 %322, %316
  %324 = add nuw nsw i64 %294, 4
  %325 = add i64 %296, 4
  %326 = icmp eq i64 %325, %292
  br i1 %326, label %330, label %293, !llvm.loop !60

327:                                              ; preds = %278
  %328 = call double @PyFloat_AsDouble(ptr noundef nonnull %127) #5
  %329 = bitcast double %328 to i64
  br label %348

330:                                              ; preds = %293, %288
  %331 = phi i64 [ poison, %288 ], [ %323, %293 ]
  %332 = phi i64 [ 0, %288 ], [ %324, %293 ]
  %333 = phi i64 [ 0, %288 ], [ %323, %293 ]
  %334 = icmp eq i64 %289, 0
  br i1 %334, label %348, label %335

335:                                              ; preds = %330, %335
  %336 = phi i64 [ %345, %335 ], [ %332, %330 ]
  %337 = phi i64 [ %344, %335 ], [ %333, %330 ]
  %338 = phi i64 [ %346, %335 ], [ 0, %330 ]
  %339 = getelementptr inbounds i8, ptr %286, i64 %336
  %340 = load i8, ptr %339, align 1, !tbaa !59
  %341 = zext i8 %340 to i64
  %342 = shl nsw i64 %336, 3
  %343 = shl i64 %341, %342
  %344 = or i64 %343, %337
  %345 = add nuw nsw i64 %336, 1
  %346 = add i64 %338, 1
  %347 = icmp eq i64 %346, %289
  br i1 %347, label %348, label %335, !llvm.loop !61

348:                                              ; preds = %330, %335, %327, %283
  %349 = phi i64 [ %329, %327 ], [ 0, %283 ], [ %331, %330 ], [ %344, %335 ]
  store i64 %349, ptr %272, align 8, !tbaa !33
  br label %400

350:                                              ; preds = %133
  %351 = getelementptr inbounds i8, ptr %127, i64 8
  %352 = load ptr, ptr %351, align 8, !tbaa !40
  %353 = getelementptr inbounds i8, ptr %64, i64 24
  %354 = load ptr, ptr %353, align 8, !tbaa !39
  %355 = icmp eq ptr %352, %354
  br i1 %355, label %356, label %1245

356:                                              ; preds = %350
  switch i32 %135, label %1245 [
    i32 2, label %357
    i32 3, label %362
    i32 9, label %367
    i32 4, label %371
    i32 5, label %376
    i32 6, label %384
    i32 7, label %390
    i32 8, label %400
    i32 10, label %400
    i32 12, label %400
  ]

357:                                              ; preds = %356
  %358 = call i64 @PyTuple_Size(ptr noundef nonnull %127) #5
  %359 = getelementptr inbounds i8, ptr %64, i64 32
  %360 = load i64, ptr %359, align 8, !tbaa !46
  %361 = icmp eq i64 %358, %360
  br i1 %361, label %400, label %1245

362:                                              ; preds = %356
  %363 = call i64 @PyList_Size(ptr noundef nonnull %127) #5
  %364 = getelementptr inbounds i8, ptr %64, i64 32
  %365 = load i64, ptr %364, align 8, !tbaa !46
  %366 = icmp eq i64 %363, %365
  br i1 %366, label %400, label %1245

367:                                              ; preds = %356
  %368 = getelementptr inbounds i8, ptr %64, i64 32
  %369 = load i64, ptr %368, align 8, !tbaa !46
  %370 = icmp slt i64 %369, 0
  br i1 %370, label %400, label %396

371:                                              ; preds = %356
  %372 = call i64 @PyDict_Size(ptr noundef nonnull %127) #5
  %373 = getelementptr inbounds i8, ptr %64, i64 32
  %374 = load i64, ptr %373, align 8, !tbaa !46
  %375 = icmp eq i64 %372, %374
  br i1 %375, label %400, label %1245

376:                                              ; preds = %356
  %377 = getelementptr inbounds i8, ptr %64, i64 32
  %378 = load i64, ptr %377, align 8, !tbaa !46
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) #6
  %379 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %127, ptr noundef nonnull %6) #5
  %380 = load i32, ptr %6, align 4, !tbaa !58
  %381 = icmp eq i32 %380, 0
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) #6
  %382 = icmp eq i64 %379, %378
  %383 = select i1 %381, i1 %382, i1 false
  br i1 %383, label %400, label %1245

384:                                              ; preds = %356
  %385 = getelementptr inbounds i8, ptr %64, i64 32
  %386 = load i64, ptr %385, align 8, !tbaa !46
  %387 = call double @PyFloat_AsDouble(ptr noundef nonnull %127) #5
  %388 = bitcast double %387 to i64
  %389 = icmp eq i64 %386, %388
  br i1 %389, label %400, label %1245

390:                                              ; preds = %356
  %391 = getelementptr inbounds i8, ptr %64, i64 32
  %392 = load i64, ptr %391, align 8, !tbaa !46
  %393 = inttoptr i64 %392 to ptr
  %394 = call i32 @PyUnicode_Compare(ptr noundef nonnull %127, ptr noundef %393) #5
  %395 = icmp eq i32 %394, 0
  br i1 %395, label %400, label %1245

396:                                              ; preds = %367
  %397 = call i64 @PyDict_Size(ptr noundef nonnull %127) #5
  %398 = load i64, ptr %368, align 8, !tbaa !46
  %399 = icmp eq i64 %397, %398
  br i1 %399, label %400, label %1245

400:                                              ; preds = %396, %390, %384, %376, %371, %367, %362, %357, %356, %356, %356, %348, %279, %245, %136, %130
  %401 = add nuw nsw i64 %62, 1
  %402 = load i64, ptr %10, align 8, !tbaa !26
  %403 = icmp slt i64 %401, %402
  br i1 %403, label %61, label %404, !llvm.loop !63

404:                                              ; preds = %400, %40
  %405 = getelementptr inbounds i8, ptr %0, i64 88
  %406 = load i64, ptr %405, align 8, !tbaa !64
  %407 = getelementptr inbounds i64, ptr %42, i64 %406
  %408 = getelementptr inbounds i8, ptr %0, i64 72
  %409 = load i64, ptr %408, align 8, !tbaa !65
  %410 = icmp sgt i64 %409, 0
  br i1 %410, label %411, label %414

411:                                              ; preds = %404
  %412 = getelementptr inbounds i8, ptr %0, i64 80
  %413 = load ptr, ptr %412, align 8, !tbaa !66
  br label %424

414:                                              ; preds = %424, %404
  %415 = phi i64 [ %409, %404 ], [ %430, %424 ]
  %416 = getelementptr inbounds i8, ptr %0, i64 112
  %417 = load ptr, ptr %416, align 8, !tbaa !67
  %418 = getelementptr inbounds i8, ptr %0, i64 104
  %419 = load i64, ptr %418, align 8, !tbaa !68
  %420 = getelementptr inbounds %struct.Instruction, ptr %417, i64 %419
  %421 = getelementptr inbounds i64, ptr %407, i64 %415
  %422 = call fastcc ptr @follow(ptr noundef %417, ptr noundef %420, ptr noundef nonnull %42, ptr noundef nonnull %421) #7
  %423 = icmp eq ptr %422, null
  br i1 %423, label %1245, label %432

424:                                              ; preds = %424, %411
  %425 = phi i64 [ 0, %411 ], [ %429, %424 ]
  %426 = getelementptr inbounds i64, ptr %413, i64 %425
  %427 = load i64, ptr %426, align 8, !tbaa !33
  %428 = getelementptr inbounds i64, ptr %407, i64 %425
  store i64 %427, ptr %428, align 8, !tbaa !33
  %429 = add nuw nsw i64 %425, 1
  %430 = load i64, ptr %408, align 8, !tbaa !65
  %431 = icmp slt i64 %429, %430
  br i1 %431, label %424, label %414, !llvm.loop !69

432:                                              ; preds = %414
  %433 = getelementptr inbounds i8, ptr %0, i64 152
  %434 = load ptr, ptr %433, align 8, !tbaa !70
  %435 = getelementptr inbounds i8, ptr %0, i64 144
  %436 = load i64, ptr %435, align 8, !tbaa !71
  %437 = getelementptr inbounds %struct.Alias, ptr %434, i64 %436
  %438 = icmp slt i64 %436, 1
  br i1 %438, label %575, label %439

439:                                              ; preds = %432, %572
  %440 = phi i64 [ %492, %572 ], [ 0, %432 ]
  %441 = phi i64 [ %491, %572 ], [ 0, %432 ]
  %442 = phi ptr [ %573, %572 ], [ %434, %432 ]
  %443 = load i64, ptr %442, align 8, !tbaa !72
  %444 = getelementptr inbounds ptr, ptr %41, i64 %443
  %445 = load ptr, ptr %444, align 8, !tbaa !12
  %446 = getelementptr inbounds i8, ptr %442, i64 16
  %447 = load i64, ptr %446, align 8, !tbaa !74
  %448 = getelementptr inbounds ptr, ptr %41, i64 %447
  %449 = load ptr, ptr %448, align 8, !tbaa !12
  %450 = icmp eq ptr %442, %434
  br i1 %450, label %455, label %451

451:                                              ; preds = %439
  %452 = getelementptr inbounds i8, ptr %442, i64 -40
  %453 = load i64, ptr %452, align 8, !tbaa !72
  %454 = icmp eq i64 %443, %453
  br i1 %454, label %490, label %455

455:                                              ; preds = %451, %439
  %456 = getelementptr inbounds i8, ptr %442, i64 8
  %457 = load i64, ptr %456, align 8, !tbaa !75
  %458 = getelementptr inbounds i8, ptr %445, i64 16
  %459 = load ptr, ptr %458, align 8, !tbaa !55
  %460 = ptrtoint ptr %459 to i64
  %461 = add i64 %457, %460
  %462 = getelementptr inbounds i8, ptr %445, i64 24
  %463 = load i32, ptr %462, align 8, !tbaa !45
  %464 = sext i32 %463 to i64
  %465 = icmp sgt i32 %463, 0
  br i1 %465, label %466, label %490

466:                                              ; preds = %455
  %467 = getelementptr inbounds i8, ptr %445, i64 32
  %468 = load ptr, ptr %467, align 8, !tbaa !50
  %469 = getelementptr inbounds i8, ptr %445, i64 40
  br label %470

470:                                              ; preds = %477, %466
  %471 = phi i64 [ 0, %466 ], [ %488, %477 ]
  %472 = phi i64 [ %461, %466 ], [ %487, %477 ]
  %473 = phi i64 [ %460, %466 ], [ %486, %477 ]
  %474 = getelementptr inbounds i64, ptr %468, i64 %471
  %475 = load i64, ptr %474, align 8, !tbaa !33
  %476 = icmp eq i64 %475, 0
  br i1 %476, label %490, label %477

477:                                              ; preds = %470
  %478 = add nsw i64 %475, -1
  %479 = load ptr, ptr %469, align 8, !tbaa !51
  %480 = getelementptr inbounds i64, ptr %479, i64 %471
  %481 = load i64, ptr %480, align 8, !tbaa !33
  %482 = mul i64 %481, %478
  %483 = icmp slt i64 %481, 0
  %484 = select i1 %483, i64 %473, i64 %472
  %485 = add i64 %484, %482
  %486 = select i1 %483, i64 %485, i64 %473
  %487 = select i1 %483, i64 %472, i64 %485
  %488 = add nuw nsw i64 %471, 1
  %489 = icmp eq i64 %488, %464
  br i1 %489, label %490, label %470, !llvm.loop !76

490:                                              ; preds = %477, %470, %455, %451
  %491 = phi i64 [ %441, %451 ], [ %461, %455 ], [ %487, %477 ], [ 0, %470 ]
  %492 = phi i64 [ %440, %451 ], [ %460, %455 ], [ %486, %477 ], [ 0, %470 ]
  %493 = getelementptr inbounds i8, ptr %442, i64 24
  %494 = load i64, ptr %493, align 8, !tbaa !77
  %495 = getelementptr inbounds i8, ptr %449, i64 16
  %496 = load ptr, ptr %495, align 8, !tbaa !55
  %497 = ptrtoint ptr %496 to i64
  %498 = add i64 %494, %497
  %499 = getelementptr inbounds i8, ptr %449, i64 24
  %500 = load i32, ptr %499, align 8, !tbaa !45
  %501 = sext i32 %500 to i64
  %502 = icmp sgt i32 %500, 0
  br i1 %502, label %503, label %527

503:                                              ; preds = %490
  %504 = getelementptr inbounds i8, ptr %449, i64 32
  %505 = load ptr, ptr %504, align 8, !tbaa !50
  %506 = getelementptr inbounds i8, ptr %449, i64 40
  br label %507

507:                                              ; preds = %514, %503
  %508 = phi i64 [ 0, %503 ], [ %525, %514 ]
  %509 = phi i64 [ %498, %503 ], [ %524, %514 ]
  %510 = phi i64 [ %497, %503 ], [ %523, %514 ]
  %511 = getelementptr inbounds i64, ptr %505, i64 %508
  %512 = load i64, ptr %511, align 8, !tbaa !33
  %513 = icmp eq i64 %512, 0
  br i1 %513, label %572, label %514

514:                                              ; preds = %507
  %515 = add nsw i64 %512, -1
  %516 = load ptr, ptr %506, align 8, !tbaa !51
  %517 = getelementptr inbounds i64, ptr %516, i64 %508
  %518 = load i64, ptr %517, align 8, !tbaa !33
  %519 = mul i64 %518, %515
  %520 = icmp slt i64 %518, 0
  %521 = select i1 %520, i64 %510, i64 %509
  %522 = add i64 %521, %519
  %523 = select i1 %520, i64 %522, i64 %510
  %524 = select i1 %520, i64 %509, i64 %522
  %525 = add nuw nsw i64 %508, 1
  %526 = icmp eq i64 %525, %501
  br i1 %526, label %527, label %507, !llvm.loop !76

527:                                              ; preds = %514, %490
  %528 = phi i64 [ %498, %490 ], [ %524, %514 ]
  %529 = phi i64 [ %497, %490 ], [ %523, %514 ]
  %530 = icmp ule i64 %491, %529
  %531 = icmp ule i64 %528, %492
  %532 = select i1 %530, i1 true, i1 %531
  br i1 %532, label %572, label %533

533:                                              ; preds = %527
  %534 = getelementptr inbounds i8, ptr %442, i64 32
  %535 = load i64, ptr %534, align 8, !tbaa !78
  %536 = icmp eq i64 %535, 0
  br i1 %536, label %1245, label %537

537:                                              ; preds = %533
  %538 = getelementptr inbounds i8, ptr %445, i64 16
  %539 = load ptr, ptr %538, align 8, !tbaa !55
  %540 = icmp eq ptr %539, %496
  br i1 %540, label %541, label %1245

541:                                              ; preds = %537
  %542 = getelementptr inbounds i8, ptr %445, i64 24
  %543 = load i32, ptr %542, align 8, !tbaa !45
  %544 = icmp eq i32 %543, %500
  br i1 %544, label %545, label %1245

545:                                              ; preds = %541
  %546 = getelementptr inbounds i8, ptr %445, i64 40
  %547 = icmp slt i32 %500, 1
  br i1 %547, label %572, label %548

548:                                              ; preds = %545
  %549 = getelementptr inbounds i8, ptr %445, i64 32
  %550 = load ptr, ptr %549, align 8, !tbaa !50
  %551 = getelementptr inbounds i8, ptr %449, i64 32
  %552 = load ptr, ptr %551, align 8, !tbaa !50
  %553 = getelementptr inbounds i8, ptr %449, i64 40
  br label %557

554:                                              ; preds = %564
  %555 = add nuw nsw i64 %558, 1
  %556 = icmp eq i64 %555, %501
  br i1 %556, label %572, label %557, !llvm.loop !79

557:                                              ; preds = %554, %548
  %558 = phi i64 [ 0, %548 ], [ %555, %554 ]
  %559 = getelementptr inbounds i64, ptr %550, i64 %558
  %560 = load i64, ptr %559, align 8, !tbaa !33
  %561 = getelementptr inbounds i64, ptr %552, i64 %558
  %562 = load i64, ptr %561, align 8, !tbaa !33
  %563 = icmp eq i64 %560, %562
  br i1 %563, label %564, label %1245

564:                                              ; preds = %557
  %565 = load ptr, ptr %546, align 8, !tbaa !51
  %566 = getelementptr inbounds i64, ptr %565, i64 %558
  %567 = load i64, ptr %566, align 8, !tbaa !33
  %568 = load ptr, ptr %553, align 8, !tbaa !51
  %569 = getelementptr inbounds i64, ptr %568, i64 %558
  %570 = load i64, ptr %569, align 8, !tbaa !33
  %571 = icmp eq i64 %567, %570
  br i1 %571, label %554, label %1245

572:                                              ; preds = %507, %554, %545, %527
  %573 = getelementptr inbounds i8, ptr %442, i64 40
  %574 = icmp ult ptr %573, %437
  br i1 %574, label %439, label %575, !llvm.loop !80

575:                                              ; preds = %572, %432
  %576 = getelementptr inbounds i8, ptr %0, i64 96
  %577 = load i64, ptr %576, align 8, !tbaa !81
  %578 = getelementptr inbounds %struct.Instruction, ptr %417, i64 %577
  %579 = call fastcc ptr @follow(ptr noundef %420, ptr noundef %578, ptr noundef nonnull %42, ptr noundef nonnull %422) #7
  %580 = icmp eq ptr %579, null
  br i1 %580, label %1245, label %581

581:                                              ; preds = %575
  %582 = load ptr, ptr %0, align 8, !tbaa !82
  call void @Py_IncRef(ptr noundef %582) #5
  %583 = getelementptr inbounds i8, ptr %0, i64 40
  %584 = load i64, ptr %583, align 8, !tbaa !83
  %585 = icmp eq i64 %584, 0
  br i1 %585, label %596, label %586

586:                                              ; preds = %581
  %587 = load i64, ptr %10, align 8, !tbaa !26
  %588 = icmp sgt i64 %587, 0
  br i1 %588, label %589, label %596

589:                                              ; preds = %586, %589
  %590 = phi i64 [ %593, %589 ], [ 0, %586 ]
  %591 = getelementptr inbounds ptr, ptr %41, i64 %590
  %592 = load ptr, ptr %591, align 8, !tbaa !12
  call void @Py_IncRef(ptr noundef %592) #5, !callees !84
  %593 = add nuw nsw i64 %590, 1
  %594 = load i64, ptr %10, align 8, !tbaa !26
  %595 = icmp slt i64 %593, %594
  br i1 %595, label %589, label %596, !llvm.loop !85

596:                                              ; preds = %589, %586, %581
  %597 = load i64, ptr %16, align 8, !tbaa !29
  %598 = icmp sgt i64 %597, 0
  br i1 %598, label %599, label %696

599:                                              ; preds = %596
  %600 = getelementptr inbounds i8, ptr %0, i64 168
  br label %601

601:                                              ; preds = %692, %599
  %602 = phi i64 [ 0, %599 ], [ %693, %692 ]
  %603 = load ptr, ptr %600, align 8, !tbaa !86
  %604 = getelementptr inbounds %struct.Result, ptr %603, i64 %602
  %605 = load i64, ptr %604, align 8, !tbaa !87
  %606 = icmp sgt i64 %605, -1
  br i1 %606, label %687, label %607

607:                                              ; preds = %601
  %608 = getelementptr inbounds i8, ptr %604, i64 32
  %609 = load ptr, ptr %608, align 8, !tbaa !89
  %610 = getelementptr inbounds i8, ptr %604, i64 24
  %611 = load i64, ptr %610, align 8, !tbaa !90
  %612 = shl i64 %611, 1
  %613 = icmp sgt i64 %611, 0
  br i1 %613, label %614, label %664

614:                                              ; preds = %607
  %615 = and i64 %612, 2
  %616 = icmp ult i64 %612, 4
  br i1 %616, label %648, label %617

617:                                              ; preds = %614
  %618 = and i64 %612, -4
  br label %619

619:                                              ; preds = %619, %617
  %620 = phi i64 [ 0, %617 ], [ %645, %619 ]
  %621 = phi i64 [ 0, %617 ], [ %646, %619 ]
  %622 = getelementptr inbounds i64, ptr %609, i64 %620
  %623 = load i64, ptr %622, align 8, !tbaa !33
  %624 = getelementptr inbounds i64, ptr %42, i64 %623
  %625 = load i64, ptr %624, align 8, !tbaa !33
  %626 = getelementptr inbounds i64, ptr %50, i64 %620
  store i64 %625, ptr %626, align 8, !tbaa !33
  %627 = or disjoint i64 %620, 1
  %628 = getelementptr inbounds i64, ptr %609, i64 %627
  %629 = load i64, ptr %628, align 8, !tbaa !33
  %630 = getelementptr inbounds i64, ptr %42, i64 %629
  %631 = load i64, ptr %630, align 8, !tbaa !33
  %632 = getelementptr inbounds i64, ptr %50, i64 %627
  store i64 %631, ptr %632, align 8, !tbaa !33
  %633 = or disjoint i64 %620, 2
  %634 = getelementptr inbounds i64, ptr %609, i64 %633
  %635 = load i64, ptr %634, align 8, !tbaa !33
  %636 = getelementptr inbounds i64, ptr %42, i64 %635
  %637 = load i64, ptr %636, align 8, !tbaa !33
  %638 = getelementptr inbounds i64, ptr %50, i64 %633
  store i64 %637, ptr %638, align 8, !tbaa !33
  %639 = or disjoint i64 %620, 3
  %640 = getelementptr inbounds i64, ptr %609, i64 %639
  %641 = load i64, ptr %640, align 8, !tbaa !33
  %642 = getelementptr inbounds i64, ptr %42, i64 %641
  %643 = load i64, ptr %642, align 8, !tbaa !33
  %644 = getelementptr inbounds i64, ptr %50, i64 %639
  store i64 %643, ptr %644, align 8, !tbaa !33
  %645 = add nuw nsw i64 %620, 4
  %646 = add i64 %621, 4
  %647 = icmp eq i64 %646, %618
  br i1 %647, label %648, label %619, !llvm.loop !91

648:                                              ; preds = %619, %614
  %649 = phi i64 [ 0, %614 ], [ %645, %619 ]
  %650 = icmp eq i64 %615, 0
  br i1 %650, label %662, label %651

651:                                              ; preds = %648, %651
  %652 = phi i64 [ %659, %651 ], [ %649, %648 ]
  %653 = phi i64 [ %660, %651 ], [ 0, %648 ]
  %654 = getelementptr inbounds i64, ptr %609, i64 %652
  %655 = load i64, ptr %654, align 8, !tbaa !33
  %656 = getelementptr inbounds i64, ptr %42, i64 %655
  %657 = load i64, ptr %656, align 8, !tbaa !33
  %658 = getelementptr inbounds i64, ptr %50, i64 %652
  store i64 %657, ptr %658, align 8, !tbaa !33
  %659 = add nuw nsw i64 %652, 1
  %660 = add i64 %653, 1
  %661 = icmp eq i64 %660, %615
  br i1 %661, label %662, label %651, !llvm.loop !92

662:                                              ; preds = %651, %648
  %663 = load i64, ptr %610, align 8, !tbaa !90
  br label %664

664:                                              ; preds = %607, %662
  %665 = phi i64 [ %663, %662 ], [ %611, %607 ]
  %666 = getelementptr inbounds i64, ptr %50, i64 %665
  %667 = getelementptr inbounds i8, ptr %604, i64 40
  %668 = load i64, ptr %667, align 8, !tbaa !93
  %669 = getelementptr inbounds i64, ptr %42, i64 %668
  %670 = load i64, ptr %669, align 8, !tbaa !33
  %671 = load ptr, ptr @allocator, align 8, !tbaa !94
  %672 = getelementptr inbounds i8, ptr %604, i64 16
  %673 = load ptr, ptr %672, align 8, !tbaa !96
  %674 = trunc i64 %665 to i32
  %675 = call ptr %671(ptr noundef %673, i32 noundef %674, ptr noundef nonnull %50, ptr noundef nonnull %666, i64 noundef %670) #5
  %676 = icmp eq ptr %675, null
  br i1 %676, label %677, label %679

677:                                              ; preds = %664
  %678 = getelementptr inbounds ptr, ptr %45, i64 %602
  store ptr null, ptr %678, align 8, !tbaa !12
  br label %696

679:                                              ; preds = %664
  %680 = getelementptr inbounds i8, ptr %675, i64 16
  %681 = load ptr, ptr %680, align 8, !tbaa !55
  %682 = ptrtoint ptr %681 to i64
  %683 = getelementptr inbounds i8, ptr %604, i64 8
  %684 = load i64, ptr %683, align 8, !tbaa !97
  %685 = getelementptr inbounds i64, ptr %43, i64 %684
  store i64 %682, ptr %685, align 8, !tbaa !33
  %686 = getelementptr inbounds ptr, ptr %45, i64 %602
  store ptr %675, ptr %686, align 8, !tbaa !12
  br label %692

687:                                              ; preds = %601
  %688 = getelementptr inbounds ptr, ptr %41, i64 %605
  %689 = load ptr, ptr %688, align 8, !tbaa !12
  call void @Py_IncRef(ptr noundef %689) #5
  %690 = getelementptr inbounds ptr, ptr %45, i64 %602
  store ptr %689, ptr %690, align 8, !tbaa !12
  %691 = icmp eq ptr %689, null
  br i1 %691, label %696, label %692

692:                                              ; preds = %679, %687
  %693 = add nuw nsw i64 %602, 1
  %694 = load i64, ptr %16, align 8, !tbaa !29
  %695 = icmp slt i64 %693, %694
  br i1 %695, label %601, label %696, !llvm.loop !98

696:                                              ; preds = %692, %687, %677, %596
  %697 = phi i64 [ 0, %596 ], [ %602, %677 ], [ %693, %692 ], [ %602, %687 ]
  %698 = load i64, ptr %16, align 8, !tbaa !29
  %699 = icmp eq i64 %697, %698
  br i1 %699, label %700, label %1222

700:                                              ; preds = %696
  %701 = load i64, ptr %20, align 8, !tbaa !31
  %702 = icmp eq i64 %701, 0
  br i1 %702, label %799, label %703

703:                                              ; preds = %700
  %704 = load ptr, ptr %0, align 8, !tbaa !82
  store ptr %704, ptr %48, align 8, !tbaa !12
  %705 = getelementptr inbounds i8, ptr %0, i64 128
  %706 = load i64, ptr %705, align 8, !tbaa !99
  %707 = getelementptr inbounds ptr, ptr %48, i64 %706
  store ptr %704, ptr %707, align 8, !tbaa !12
  %708 = ptrtoint ptr %0 to i64
  %709 = getelementptr inbounds i64, ptr %43, i64 %706
  store i64 %708, ptr %709, align 8, !tbaa !33
  %710 = load i64, ptr %10, align 8, !tbaa !26
  %711 = icmp sgt i64 %710, 0
  br i1 %711, label %712, label %732

712:                                              ; preds = %703
  %713 = getelementptr inbounds i8, ptr %0, i64 56
  %714 = and i64 %710, 1
  %715 = icmp eq i64 %710, 1
  br i1 %715, label %718, label %716

716:                                              ; preds = %712
  %717 = and i64 %710, 9223372036854775806
  br label %741

718:                                              ; preds = %766, %712
  %719 = phi i64 [ 0, %712 ], [ %767, %766 ]
  %720 = icmp eq i64 %714, 0
  br i1 %720, label %732, label %721

721:                                              ; preds = %718
  %722 = load ptr, ptr %713, align 8, !tbaa !34
  %723 = getelementptr inbounds %struct.Guard, ptr %722, i64 %719
  %724 = load i64, ptr %723, align 8, !tbaa !38
  %725 = icmp eq i64 %724, 1
  br i1 %725, label %726, label %732

726:                                              ; preds = %721
  %727 = getelementptr inbounds ptr, ptr %41, i64 %719
  %728 = load ptr, ptr %727, align 8, !tbaa !12
  %729 = getelementptr inbounds i8, ptr %723, i64 56
  %730 = load i64, ptr %729, align 8, !tbaa !56
  %731 = getelementptr inbounds ptr, ptr %48, i64 %730
  store ptr %728, ptr %731, align 8, !tbaa !12
  br label %732

732:                                              ; preds = %718, %726, %721, %703
  %733 = load i64, ptr %16, align 8, !tbaa !29
  %734 = icmp sgt i64 %733, 0
  br i1 %734, label %735, label %799

735:                                              ; preds = %732
  %736 = getelementptr inbounds i8, ptr %0, i64 168
  %737 = and i64 %733, 1
  %738 = icmp eq i64 %733, 1
  br i1 %738, label %789, label %739

739:                                              ; preds = %735
  %740 = and i64 %733, 9223372036854775806
  br label %770

741:                                              ; preds = %766, %716
  %742 = phi i64 [ 0, %716 ], [ %767, %766 ]
  %743 = phi i64 [ 0, %716 ], [ %768, %766 ]
  %744 = load ptr, ptr %713, align 8, !tbaa !34
  %745 = getelementptr inbounds %struct.Guard, ptr %744, i64 %742
  %746 = load i64, ptr %745, align 8, !tbaa !38
  %747 = icmp eq i64 %746, 1
  br i1 %747, label %748, label %754

748:                                              ; preds = %741
  %749 = getelementptr inbounds ptr, ptr %41, i64 %742
  %750 = load ptr, ptr %749, align 8, !tbaa !12
  %751 = getelementptr inbounds i8, ptr %745, i64 56
  %752 = load i64, ptr %751, align 8, !tbaa !56
  %753 = getelementptr inbounds ptr, ptr %48, i64 %752
  store ptr %750, ptr %753, align 8, !tbaa !12
  br label %754

754:                                              ; preds = %748, %741
  %755 = or disjoint i64 %742, 1
  %756 = load ptr, ptr %713, align 8, !tbaa !34
  %757 = getelementptr inbounds %struct.Guard, ptr %756, i64 %755
  %758 = load i64, ptr %757, align 8, !tbaa !38
  %759 = icmp eq i64 %758, 1
  br i1 %759, label %760, label %766

760:                                              ; preds = %754
  %761 = getelementptr inbounds ptr, ptr %41, i64 %755
  %762 = load ptr, ptr %761, align 8, !tbaa !12
  %763 = getelementptr inbounds i8, ptr %757, i64 56
  %764 = load i64, ptr %763, align 8, !tbaa !56
  %765 = getelementptr inbounds ptr, ptr %48, i64 %764
  store ptr %762, ptr %765, align 8, !tbaa !12
  br label %766

766:                                              ; preds = %760, %754
  %767 = add nuw nsw i64 %742, 2
  %768 = add i64 %743, 2
  %769 = icmp eq i64 %768, %717
  br i1 %769, label %718, label %741, !llvm.loop !100

770:                                              ; preds = %770, %739
  %771 = phi i64 [ 0, %739 ], [ %786, %770 ]
  %772 = phi i64 [ 0, %739 ], [ %787, %770 ]
  %773 = getelementptr inbounds ptr, ptr %45, i64 %771
  %774 = load ptr, ptr %773, align 8, !tbaa !12
  %775 = load ptr, ptr %736, align 8, !tbaa !86
  %776 = getelementptr inbounds %struct.Result, ptr %775, i64 %771, i32 1
  %777 = load i64, ptr %776, align 8, !tbaa !97
  %778 = getelementptr inbounds ptr, ptr %48, i64 %777
  store ptr %774, ptr %778, align 8, !tbaa !12
  %779 = or disjoint i64 %771, 1
  %780 = getelementptr inbounds ptr, ptr %45, i64 %779
  %781 = load ptr, ptr %780, align 8, !tbaa !12
  %782 = load ptr, ptr %736, align 8, !tbaa !86
  %783 = getelementptr inbounds %struct.Result, ptr %782, i64 %779, i32 1
  %784 = load i64, ptr %783, align 8, !tbaa !97
  %785 = getelementptr inbounds ptr, ptr %48, i64 %784
  store ptr %781, ptr %785, align 8, !tbaa !12
  %786 = add nuw nsw i64 %771, 2
  %787 = add i64 %772, 2
  %788 = icmp eq i64 %787, %740
  br i1 %788, label %789, label %770, !llvm.loop !101

789:                                              ; preds = %770, %735
  %790 = phi i64 [ 0, %735 ], [ %786, %770 ]
  %791 = icmp eq i64 %737, 0
  br i1 %791, label %799, label %792

792:                                              ; preds = %789
  %793 = getelementptr inbounds ptr, ptr %45, i64 %790
  %794 = load ptr, ptr %793, align 8, !tbaa !12
  %795 = load ptr, ptr %736, align 8, !tbaa !86
  %796 = getelementptr inbounds %struct.Result, ptr %795, i64 %790, i32 1
  %797 = load i64, ptr %796, align 8, !tbaa !97
  %798 = getelementptr inbounds ptr, ptr %48, i64 %797
  store ptr %794, ptr %798, align 8, !tbaa !12
  br label %799

799:                                              ; preds = %792, %789, %732, %700
  %800 = load ptr, ptr @allocator, align 8, !tbaa !12
  %801 = load ptr, ptr getelementptr inbounds (i8, ptr @allocator, i64 8), align 8, !tbaa !12
  %802 = load ptr, ptr getelementptr inbounds (i8, ptr @allocator, i64 16), align 8, !tbaa !12
  %803 = getelementptr inbounds i8, ptr %0, i64 136
  %804 = load i64, ptr %803, align 8, !tbaa !102
  %805 = getelementptr inbounds i64, ptr %42, i64 %804
  %806 = load i64, ptr %805, align 8, !tbaa !33
  %807 = icmp sgt i64 %806, 0
  br i1 %807, label %808, label %837

808:                                              ; preds = %799
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4)
  store i64 %806, ptr %4, align 8, !tbaa !33
  %809 = load i64, ptr %20, align 8, !tbaa !31
  %810 = icmp eq i64 %809, 0
  br i1 %810, label %821, label %811

811:                                              ; preds = %808
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #6
  store i64 1, ptr %5, align 8, !tbaa !33
  %812 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 40), align 8, !tbaa !103
  %813 = call ptr %800(ptr noundef %812, i32 noundef 1, ptr noundef nonnull %4, ptr noundef nonnull %5, i64 noundef %806) #5
  %814 = icmp eq ptr %813, null
  br i1 %814, label %829, label %815

815:                                              ; preds = %811
  %816 = getelementptr inbounds i8, ptr %813, i64 16
  %817 = load ptr, ptr %816, align 8, !tbaa !55
  %818 = getelementptr inbounds i8, ptr %0, i64 128
  %819 = load i64, ptr %818, align 8, !tbaa !99
  %820 = getelementptr inbounds ptr, ptr %48, i64 %819
  store ptr %813, ptr %820, align 8, !tbaa !12
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #6
  br label %831

821:                                              ; preds = %808
  %822 = call ptr %801(i64 noundef %806) #5
  %823 = icmp eq ptr %822, null
  br i1 %823, label %827, label %824

824:                                              ; preds = %821
  %825 = getelementptr inbounds i8, ptr %0, i64 128
  %826 = load i64, ptr %825, align 8, !tbaa !99
  br label %831

827:                                              ; preds = %821
  %828 = call ptr @PyErr_NoMemory() #5
  br label %830

829:                                              ; preds = %811
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #6
  br label %830

830:                                              ; preds = %829, %827
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  br label %1222

831:                                              ; preds = %824, %815
  %832 = phi ptr [ null, %824 ], [ %813, %815 ]
  %833 = phi ptr [ %822, %824 ], [ %817, %815 ]
  %834 = phi i64 [ %826, %824 ], [ %819, %815 ]
  %835 = ptrtoint ptr %833 to i64
  %836 = getelementptr inbounds i64, ptr %43, i64 %834
  store i64 %835, ptr %836, align 8, !tbaa !33
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4)
  br label %837

837:                                              ; preds = %831, %799
  %838 = phi ptr [ %832, %831 ], [ null, %799 ]
  %839 = phi ptr [ %833, %831 ], [ null, %799 ]
  %840 = call i64 @default_mode() #5
  %841 = getelementptr inbounds i8, ptr %0, i64 184
  %842 = load i64, ptr %841, align 8, !tbaa !104
  %843 = icmp slt i64 %842, 1
  br i1 %843, label %1171, label %844

844:                                              ; preds = %837
  %845 = getelementptr inbounds i8, ptr %0, i64 192
  %846 = getelementptr inbounds i8, ptr %49, i64 8
  br label %847

847:                                              ; preds = %1167, %844
  %848 = phi i64 [ 0, %844 ], [ %1168, %1167 ]
  %849 = load ptr, ptr %845, align 8, !tbaa !105
  %850 = getelementptr inbounds %struct.KernelCall, ptr %849, i64 %848
  %851 = load ptr, ptr %850, align 8, !tbaa !106
  %852 = icmp eq ptr %851, null
  br i1 %852, label %1019, label %853

853:                                              ; preds = %847
  %854 = getelementptr inbounds i8, ptr %851, i64 8
  %855 = load i64, ptr %854, align 8, !tbaa !108
  %856 = icmp sgt i64 %855, 0
  br i1 %856, label %857, label %999

857:                                              ; preds = %853
  %858 = getelementptr inbounds i8, ptr %851, i64 16
  %859 = add nsw i64 %855, -1
  br label %860

860:                                              ; preds = %994, %857
  %861 = phi i64 [ 0, %857 ], [ %997, %994 ]
  %862 = load ptr, ptr %858, align 8, !tbaa !110
  %863 = getelementptr inbounds %struct.StepArray, ptr %862, i64 %861
  %864 = icmp eq i64 %861, %859
  %865 = getelementptr inbounds i8, ptr %863, i64 24
  %866 = load i64, ptr %865, align 8, !tbaa !111
  %867 = icmp eq i64 %866, 0
  br i1 %867, label %872, label %868

868:                                              ; preds = %860
  %869 = getelementptr inbounds i8, ptr %863, i64 8
  %870 = load i64, ptr %869, align 8, !tbaa !113
  %871 = getelementptr inbounds ptr, ptr %48, i64 %870
  br label %872

872:                                              ; preds = %868, %860
  %873 = phi ptr [ %871, %868 ], [ %863, %860 ]
  %874 = load ptr, ptr %873, align 8, !tbaa !12
  %875 = icmp eq ptr %874, null
  br i1 %875, label %877, label %876

876:                                              ; preds = %872
  call void @Py_IncRef(ptr noundef nonnull %874) #5
  br label %994

877:                                              ; preds = %872
  %878 = getelementptr inbounds i8, ptr %863, i64 16
  %879 = load i64, ptr %878, align 8, !tbaa !114
  %880 = getelementptr inbounds i64, ptr %42, i64 %879
  %881 = getelementptr inbounds i8, ptr %863, i64 8
  %882 = load i64, ptr %881, align 8, !tbaa !113
  %883 = icmp slt i64 %882, 0
  br i1 %883, label %884, label %907

884:                                              ; preds = %877
  %885 = getelementptr inbounds i8, ptr %863, i64 32
  %886 = load ptr, ptr %885, align 8, !tbaa !115
  call void @Py_IncRef(ptr noundef %886) #5
  %887 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 24), align 8, !tbaa !2
  %888 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 16), align 8, !tbaa !8
  %889 = load ptr, ptr %885, align 8, !tbaa !115
  %890 = call ptr %887(ptr noundef %888, ptr noundef %889, i32 noundef 0, ptr noundef null, ptr noundef null, ptr noundef null, i32 noundef 0, ptr noundef null) #5
  %891 = icmp eq ptr %890, null
  br i1 %891, label %992, label %892

892:                                              ; preds = %884
  %893 = getelementptr inbounds i8, ptr %863, i64 40
  %894 = load i64, ptr %893, align 8, !tbaa !116
  %895 = icmp sgt i64 %894, 0
  br i1 %895, label %896, label %994

896:                                              ; preds = %892
  %897 = getelementptr inbounds i8, ptr %890, i64 16
  br label %898

898:                                              ; preds = %898, %896
  %899 = phi i64 [ 0, %896 ], [ %904, %898 ]
  %900 = getelementptr inbounds i8, ptr %880, i64 %899
  %901 = load i8, ptr %900, align 1, !tbaa !59
  %902 = load ptr, ptr %897, align 8, !tbaa !55
  %903 = getelementptr inbounds i8, ptr %902, i64 %899
  store i8 %901, ptr %903, align 1, !tbaa !59
  %904 = add nuw nsw i64 %899, 1
  %905 = load i64, ptr %893, align 8, !tbaa !116
  %906 = icmp slt i64 %904, %905
  br i1 %906, label %898, label %994, !llvm.loop !117

907:                                              ; preds = %877
  %908 = getelementptr inbounds i8, ptr %863, i64 56
  %909 = load ptr, ptr %908, align 8, !tbaa !118
  %910 = getelementptr inbounds i8, ptr %863, i64 48
  %911 = load i64, ptr %910, align 8, !tbaa !119
  %912 = shl i64 %911, 1
  %913 = icmp sgt i64 %911, 0
  br i1 %913, label %914, label %965

914:                                              ; preds = %907
  %915 = and i64 %912, 2
  %916 = icmp ult i64 %912, 4
  br i1 %916, label %948, label %917

917:                                              ; preds = %914
  %918 = and i64 %912, -4
  br label %919

919:                                              ; preds = %919, %917
  %920 = phi i64 [ 0, %917 ], [ %945, %919 ]
  %921 = phi i64 [ 0, %917 ], [ %946, %919 ]
  %922 = getelementptr inbounds i64, ptr %909, i64 %920
  %923 = load i64, ptr %922, align 8, !tbaa !33
  %924 = getelementptr inbounds i64, ptr %42, i64 %923
  %925 = load i64, ptr %924, align 8, !tbaa !33
  %926 = getelementptr inbounds i64, ptr %50, i64 %920
  store i64 %925, ptr %926, align 8, !tbaa !33
  %927 = or disjoint i64 %920, 1
  %928 = getelementptr inbounds i64, ptr %909, i64 %927
  %929 = load i64, ptr %928, align 8, !tbaa !33
  %930 = getelementptr inbounds i64, ptr %42, i64 %929
  %931 = load i64, ptr %930, align 8, !tbaa !33
  %932 = getelementptr inbounds i64, ptr %50, i64 %927
  store i64 %931, ptr %932, align 8, !tbaa !33
  %933 = or disjoint i64 %920, 2
  %934 = getelementptr inbounds i64, ptr %909, i64 %933
  %935 = load i64, ptr %934, align 8, !tbaa !33
  %936 = getelementptr inbounds i64, ptr %42, i64 %935
  %937 = load i64, ptr %936, align 8, !tbaa !33
  %938 = getelementptr inbounds i64, ptr %50, i64 %933
  store i64 %937, ptr %938, align 8, !tbaa !33
  %939 = or disjoint i64 %920, 3
  %940 = getelementptr inbounds i64, ptr %909, i64 %939
  %941 = load i64, ptr %940, align 8, !tbaa !33
  %942 = getelementptr inbounds i64, ptr %42, i64 %941
  %943 = load i64, ptr %942, align 8, !tbaa !33
  %944 = getelementptr inbounds i64, ptr %50, i64 %939
  store i64 %943, ptr %944, align 8, !tbaa !33
  %945 = add nuw nsw i64 %920, 4
  %946 = add i64 %921, 4
  %947 = icmp eq i64 %946, %918
  br i1 %947, label %948, label %919, !llvm.loop !91

948:                                              ; preds = %919, %914
  %949 = phi i64 [ 0, %914 ], [ %945, %919 ]
  %950 = icmp eq i64 %915, 0
  br i1 %950, label %962, label %951

951:                                              ; preds = %948, %951
  %952 = phi i64 [ %959, %951 ], [ %949, %948 ]
  %953 = phi i64 [ %960, %951 ], [ 0, %948 ]
  %954 = getelementptr inbounds i64, ptr %909, i64 %952
  %955 = load i64, ptr %954, align 8, !tbaa !33
  %956 = getelementptr inbounds i64, ptr %42, i64 %955
  %957 = load i64, ptr %956, align 8, !tbaa !33
  %958 = getelementptr inbounds i64, ptr %50, i64 %952
  store i64 %957, ptr %958, align 8, !tbaa !33
  %959 = add nuw nsw i64 %952, 1
  %960 = add i64 %953, 1
  %961 = icmp eq i64 %960, %915
  br i1 %961, label %962, label %951, !llvm.loop !120

962:                                              ; preds = %951, %948
  %963 = load i64, ptr %910, align 8, !tbaa !119
  %964 = load i64, ptr %881, align 8, !tbaa !113
  br label %965

965:                                              ; preds = %962, %907
  %966 = phi i64 [ %964, %962 ], [ %882, %907 ]
  %967 = phi i64 [ %963, %962 ], [ %911, %907 ]
  %968 = getelementptr inbounds i64, ptr %50, i64 %967
  %969 = getelementptr inbounds i64, ptr %43, i64 %966
  %970 = load i64, ptr %969, align 8, !tbaa !33
  %971 = load i64, ptr %880, align 8, !tbaa !33
  %972 = add i64 %971, %970
  %973 = inttoptr i64 %972 to ptr
  %974 = select i1 %864, i32 1024, i32 0
  %975 = getelementptr inbounds i8, ptr %863, i64 32
  %976 = load ptr, ptr %975, align 8, !tbaa !115
  call void @Py_IncRef(ptr noundef %976) #5
  %977 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 24), align 8, !tbaa !2
  %978 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 16), align 8, !tbaa !8
  %979 = load ptr, ptr %975, align 8, !tbaa !115
  %980 = load i64, ptr %910, align 8, !tbaa !119
  %981 = trunc i64 %980 to i32
  %982 = call ptr %977(ptr noundef %978, ptr noundef %979, i32 noundef %981, ptr noundef nonnull %50, ptr noundef nonnull %968, ptr noundef %973, i32 noundef %974, ptr noundef null) #5
  %983 = icmp eq ptr %982, null
  br i1 %983, label %992, label %984

984:                                              ; preds = %965
  %985 = load i64, ptr %881, align 8, !tbaa !113
  %986 = getelementptr inbounds ptr, ptr %48, i64 %985
  %987 = load ptr, ptr %986, align 8, !tbaa !12
  call void @Py_IncRef(ptr noundef %987) #5
  %988 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 32), align 8, !tbaa !121
  %989 = call i32 %988(ptr noundef nonnull %982, ptr noundef %987) #5
  %990 = icmp eq i32 %989, 0
  br i1 %990, label %994, label %991

991:                                              ; preds = %984
  call void @Py_DecRef(ptr noundef nonnull %982) #5
  br label %992

992:                                              ; preds = %965, %884, %991
  %993 = getelementptr inbounds ptr, ptr %846, i64 %861
  store ptr null, ptr %993, align 8, !tbaa !12
  br label %999

994:                                              ; preds = %898, %984, %892, %876
  %995 = phi ptr [ %890, %892 ], [ %982, %984 ], [ %874, %876 ], [ %890, %898 ]
  %996 = getelementptr inbounds ptr, ptr %846, i64 %861
  store ptr %995, ptr %996, align 8, !tbaa !12
  %997 = add nuw nsw i64 %861, 1
  %998 = icmp eq i64 %997, %855
  br i1 %998, label %1002, label %860, !llvm.loop !122

999:                                              ; preds = %992, %853
  %1000 = phi i64 [ %861, %992 ], [ 0, %853 ]
  %1001 = icmp eq i64 %1000, %855
  br i1 %1001, label %1002, label %1006

1002:                                             ; preds = %994, %999
  %1003 = load ptr, ptr %851, align 8, !tbaa !123
  %1004 = or i64 %855, -9223372036854775808
  %1005 = call ptr @PyObject_Vectorcall(ptr noundef %1003, ptr noundef nonnull %846, i64 noundef %1004, ptr noundef null) #5
  br label %1006

1006:                                             ; preds = %1002, %999
  %1007 = phi i64 [ %855, %1002 ], [ %1000, %999 ]
  %1008 = phi ptr [ %1005, %1002 ], [ null, %999 ]
  %1009 = icmp eq i64 %1007, 0
  br i1 %1009, label %1016, label %1010

1010:                                             ; preds = %1006, %1010
  %1011 = phi i64 [ %1014, %1010 ], [ 0, %1006 ]
  %1012 = getelementptr inbounds ptr, ptr %846, i64 %1011
  %1013 = load ptr, ptr %1012, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %1013) #5
  %1014 = add nuw nsw i64 %1011, 1
  %1015 = icmp eq i64 %1014, %1007
  br i1 %1015, label %1016, label %1010, !llvm.loop !124

1016:                                             ; preds = %1010, %1006
  %1017 = icmp eq ptr %1008, null
  br i1 %1017, label %1171, label %1018

1018:                                             ; preds = %1016
  call void @Py_DecRef(ptr noundef nonnull %1008) #5
  br label %1167

1019:                                             ; preds = %847
  %1020 = getelementptr inbounds i8, ptr %850, i64 40
  %1021 = load i64, ptr %1020, align 8, !tbaa !125
  %1022 = icmp sgt i64 %1021, 0
  br i1 %1022, label %1023, label %1049

1023:                                             ; preds = %1019
  %1024 = getelementptr inbounds i8, ptr %850, i64 48
  %1025 = and i64 %1021, 1
  %1026 = icmp eq i64 %1021, 1
  br i1 %1026, label %1029, label %1027

1027:                                             ; preds = %1023
  %1028 = and i64 %1021, 9223372036854775806
  br label %1114

1029:                                             ; preds = %1147, %1023
  %1030 = phi i64 [ 0, %1023 ], [ %1150, %1147 ]
  %1031 = icmp eq i64 %1025, 0
  br i1 %1031, label %1049, label %1032

1032:                                             ; preds = %1029
  %1033 = load ptr, ptr %1024, align 8, !tbaa !126
  %1034 = getelementptr inbounds %struct.Operand, ptr %1033, i64 %1030
  %1035 = getelementptr inbounds i8, ptr %1034, i64 8
  %1036 = load i64, ptr %1035, align 8, !tbaa !127
  %1037 = getelementptr inbounds i64, ptr %42, i64 %1036
  %1038 = load i64, ptr %1034, align 8, !tbaa !129
  %1039 = icmp slt i64 %1038, 0
  br i1 %1039, label %1046, label %1040

1040:                                             ; preds = %1032
  %1041 = getelementptr inbounds i64, ptr %43, i64 %1038
  %1042 = load i64, ptr %1041, align 8, !tbaa !33
  %1043 = load i64, ptr %1037, align 8, !tbaa !33
  %1044 = add i64 %1043, %1042
  %1045 = inttoptr i64 %1044 to ptr
  br label %1046

1046:                                             ; preds = %1040, %1032
  %1047 = phi ptr [ %1045, %1040 ], [ %1037, %1032 ]
  %1048 = getelementptr inbounds ptr, ptr %49, i64 %1030
  store ptr %1047, ptr %1048, align 8, !tbaa !12
  br label %1049

1049:                                             ; preds = %1046, %1029, %1019
  %1050 = getelementptr inbounds i8, ptr %850, i64 64
  %1051 = load ptr, ptr %1050, align 8, !tbaa !130
  %1052 = getelementptr inbounds i8, ptr %850, i64 56
  %1053 = load i64, ptr %1052, align 8, !tbaa !131
  %1054 = icmp sgt i64 %1053, 0
  br i1 %1054, label %1055, label %1103

1055:                                             ; preds = %1049
  %1056 = and i64 %1053, 3
  %1057 = icmp ult i64 %1053, 4
  br i1 %1057, label %1089, label %1058

1058:                                             ; preds = %1055
  %1059 = and i64 %1053, 9223372036854775804
  br label %1060

1060:                                             ; preds = %1060, %1058
  %1061 = phi i64 [ 0, %1058 ], [ %1086, %1060 ]
  %1062 = phi i64 [ 0, %1058 ], [ %1087, %1060 ]
  %1063 = getelementptr inbounds i64, ptr %1051, i64 %1061
  %1064 = load i64, ptr %1063, align 8, !tbaa !33
  %1065 = getelementptr inbounds i64, ptr %42, i64 %1064
  %1066 = load i64, ptr %1065, align 8, !tbaa !33
  %1067 = getelementptr inbounds i64, ptr %50, i64 %1061
  store i64 %1066, ptr %1067, align 8, !tbaa !33
  %1068 = or disjoint i64 %1061, 1
  %1069 = getelementptr inbounds i64, ptr %1051, i64 %1068
  %1070 = load i64, ptr %1069, align 8, !tbaa !33
  %1071 = getelementptr inbounds i64, ptr %42, i64 %1070
  %1072 = load i64, ptr %1071, align 8, !tbaa !33
  %1073 = getelementptr inbounds i64, ptr %50, i64 %1068
  store i64 %1072, ptr %1073, align 8, !tbaa !33
  %1074 = or disjoint i64 %1061, 2
  %1075 = getelementptr inbounds i64, ptr %1051, i64 %1074
  %1076 = load i64, ptr %1075, align 8, !tbaa !33
  %1077 = getelementptr inbounds i64, ptr %42, i64 %1076
  %1078 = load i64, ptr %1077, align 8, !tbaa !33
  %1079 = getelementptr inbounds i64, ptr %50, i64 %1074
  store i64 %1078, ptr %1079, align 8, !tbaa !33
  %1080 = or disjoint i64 %1061, 3
  %1081 = getelementptr inbounds i64, ptr %1051, i64 %1080
  %1082 = load i64, ptr %1081, align 8, !tbaa !33
  %1083 = getelementptr inbounds i64, ptr %42, i64 %1082
  %1084 = load i64, ptr %1083, align 8, !tbaa !33
  %1085 = getelementptr inbounds i64, ptr %50, i64 %1080
  store i64 %1084, ptr %1085, align 8, !tbaa !33
  %1086 = add nuw nsw i64 %1061, 4
  %1087 = add i64 %1062, 4
  %1088 = icmp eq i64 %1087, %1059
  br i1 %1088, label %1089, label %1060, !llvm.loop !91

1089:                                             ; preds = %1060, %1055
  %1090 = phi i64 [ 0, %1055 ], [ %1086, %1060 ]
  %1091 = icmp eq i64 %1056, 0
  br i1 %1091, label %1103, label %1092

1092:                                             ; preds = %1089, %1092
  %1093 = phi i64 [ %1100, %1092 ], [ %1090, %1089 ]
  %1094 = phi i64 [ %1101, %1092 ], [ 0, %1089 ]
  %1095 = getelementptr inbounds i64, ptr %1051, i64 %1093
  %1096 = load i64, ptr %1095, align 8, !tbaa !33
  %1097 = getelementptr inbounds i64, ptr %42, i64 %1096
  %1098 = load i64, ptr %1097, align 8, !tbaa !33
  %1099 = getelementptr inbounds i64, ptr %50, i64 %1093
  store i64 %1098, ptr %1099, align 8, !tbaa !33
  %1100 = add nuw nsw i64 %1093, 1
  %1101 = add i64 %1094, 1
  %1102 = icmp eq i64 %1101, %1056
  br i1 %1102, label %1103, label %1092, !llvm.loop !132

1103:                                             ; preds = %1089, %1092, %1049
  %1104 = getelementptr inbounds i8, ptr %850, i64 16
  %1105 = load i64, ptr %1104, align 8, !tbaa !133
  %1106 = getelementptr inbounds i64, ptr %42, i64 %1105
  %1107 = load i64, ptr %1106, align 8, !tbaa !33
  %1108 = getelementptr inbounds i8, ptr %850, i64 24
  %1109 = load i64, ptr %1108, align 8, !tbaa !134
  %1110 = getelementptr inbounds i64, ptr %42, i64 %1109
  %1111 = load i64, ptr %1110, align 8, !tbaa !33
  %1112 = load i64, ptr getelementptr inbounds (i8, ptr @runtime, i64 56), align 8, !tbaa !135
  %1113 = icmp slt i64 %1111, %1112
  br i1 %1113, label %1153, label %1156

1114:                                             ; preds = %1147, %1027
  %1115 = phi i64 [ 0, %1027 ], [ %1150, %1147 ]
  %1116 = phi i64 [ 0, %1027 ], [ %1151, %1147 ]
  %1117 = load ptr, ptr %1024, align 8, !tbaa !126
  %1118 = getelementptr inbounds %struct.Operand, ptr %1117, i64 %1115
  %1119 = getelementptr inbounds i8, ptr %1118, i64 8
  %1120 = load i64, ptr %1119, align 8, !tbaa !127
  %1121 = getelementptr inbounds i64, ptr %42, i64 %1120
  %1122 = load i64, ptr %1118, align 8, !tbaa !129
  %1123 = icmp slt i64 %1122, 0
  br i1 %1123, label %1130, label %1124

1124:                                             ; preds = %1114
  %1125 = getelementptr inbounds i64, ptr %43, i64 %1122
  %1126 = load i64, ptr %1125, align 8, !tbaa !33
  %1127 = load i64, ptr %1121, align 8, !tbaa !33
  %1128 = add i64 %1127, %1126
  %1129 = inttoptr i64 %1128 to ptr
  br label %1130

1130:                                             ; preds = %1124, %1114
  %1131 = phi ptr [ %1129, %1124 ], [ %1121, %1114 ]
  %1132 = getelementptr inbounds ptr, ptr %49, i64 %1115
  store ptr %1131, ptr %1132, align 8, !tbaa !12
  %1133 = or disjoint i64 %1115, 1
  %1134 = load ptr, ptr %1024, align 8, !tbaa !126
  %1135 = getelementptr inbounds %struct.Operand, ptr %1134, i64 %1133
  %1136 = getelementptr inbounds i8, ptr %1135, i64 8
  %1137 = load i64, ptr %1136, align 8, !tbaa !127
  %1138 = getelementptr inbounds i64, ptr %42, i64 %1137
  %1139 = load i64, ptr %1135, align 8, !tbaa !129
  %1140 = icmp slt i64 %1139, 0
  br i1 %1140, label %1147, label %1141

1141:                                             ; preds = %1130
  %1142 = getelementptr inbounds i64, ptr %43, i64 %1139
  %1143 = load i64, ptr %1142, align 8, !tbaa !33
  %1144 = load i64, ptr %1138, align 8, !tbaa !33
  %1145 = add i64 %1144, %1143
  %1146 = inttoptr i64 %1145 to ptr
  br label %1147

1147:                                             ; preds = %1141, %1130
  %1148 = phi ptr [ %1146, %1141 ], [ %1138, %1130 ]
  %1149 = getelementptr inbounds ptr, ptr %49, i64 %1133
  store ptr %1148, ptr %1149, align 8, !tbaa !12
  %1150 = add nuw nsw i64 %1115, 2
  %1151 = add i64 %1116, 2
  %1152 = icmp eq i64 %1151, %1028
  br i1 %1152, label %1029, label %1114, !llvm.loop !136

1153:                                             ; preds = %1103
  %1154 = getelementptr inbounds i8, ptr %850, i64 8
  %1155 = load ptr, ptr %1154, align 8, !tbaa !137
  call void %1155(i64 noundef 0, i64 noundef %1107, ptr noundef nonnull %49, ptr noundef nonnull %50) #5
  br label %1167

1156:                                             ; preds = %1103
  %1157 = load ptr, ptr getelementptr inbounds (i8, ptr @runtime, i64 48), align 8, !tbaa !138
  %1158 = getelementptr inbounds i8, ptr %850, i64 8
  %1159 = load ptr, ptr %1158, align 8, !tbaa !137
  %1160 = getelementptr inbounds i8, ptr %850, i64 32
  %1161 = load i64, ptr %1160, align 8, !tbaa !139
  %1162 = getelementptr inbounds i8, ptr %850, i64 72
  %1163 = load i64, ptr %1162, align 8, !tbaa !140
  %1164 = trunc i64 %1163 to i32
  %1165 = call i32 %1157(ptr noundef %1159, i64 noundef %1107, i64 noundef %1111, i64 noundef %1161, ptr noundef nonnull %49, ptr noundef nonnull %50, i32 noundef %1164) #5
  %1166 = icmp eq i32 %1165, 0
  br i1 %1166, label %1167, label %1171

1167:                                             ; preds = %1156, %1153, %1018
  %1168 = add nuw nsw i64 %848, 1
  %1169 = load i64, ptr %841, align 8, !tbaa !104
  %1170 = icmp slt i64 %1168, %1169
  br i1 %1170, label %847, label %1171, !llvm.loop !141

1171:                                             ; preds = %1167, %1156, %1016, %837
  %1172 = phi i1 [ true, %837 ], [ false, %1016 ], [ true, %1167 ], [ false, %1156 ]
  call void @restore_mode(i64 noundef %840) #5
  %1173 = icmp eq ptr %838, null
  br i1 %1173, label %1175, label %1174

1174:                                             ; preds = %1171
  call void @Py_DecRef(ptr noundef nonnull %838) #5
  br i1 %1172, label %1178, label %1222

1175:                                             ; preds = %1171
  br i1 %807, label %1176, label %1177

1176:                                             ; preds = %1175
  call void %802(ptr noundef %839, i64 noundef %806) #5
  br i1 %1172, label %1178, label %1222

1177:                                             ; preds = %1175
  br i1 %1172, label %1178, label %1222

1178:                                             ; preds = %1177, %1176, %1174
  %1179 = getelementptr inbounds i8, ptr %0, i64 216
  %1180 = load i64, ptr %1179, align 8, !tbaa !142
  %1181 = icmp eq i64 %1180, 0
  br i1 %1181, label %1182, label %1184

1182:                                             ; preds = %1178
  %1183 = load ptr, ptr %45, align 8, !tbaa !12
  br label %1230

1184:                                             ; preds = %1178
  %1185 = load i64, ptr %16, align 8, !tbaa !29
  %1186 = and i64 %1180, 4294967295
  %1187 = icmp eq i64 %1186, 1
  br i1 %1187, label %1188, label %1190

1188:                                             ; preds = %1184
  %1189 = call ptr @PyTuple_New(i64 noundef %1185) #5
  br label %1192

1190:                                             ; preds = %1184
  %1191 = call ptr @PyList_New(i64 noundef %1185) #5
  br label %1192

1192:                                             ; preds = %1190, %1188
  %1193 = phi ptr [ %1189, %1188 ], [ %1191, %1190 ]
  %1194 = icmp eq ptr %1193, null
  %1195 = icmp sgt i64 %1185, 0
  br i1 %1194, label %1197, label %1196

1196:                                             ; preds = %1192
  br i1 %1195, label %1204, label %1215

1197:                                             ; preds = %1192
  br i1 %1195, label %1198, label %1230

1198:                                             ; preds = %1197, %1198
  %1199 = phi i64 [ %1202, %1198 ], [ 0, %1197 ]
  %1200 = getelementptr inbounds ptr, ptr %45, i64 %1199
  %1201 = load ptr, ptr %1200, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %1201) #5
  %1202 = add nuw nsw i64 %1199, 1
  %1203 = icmp eq i64 %1202, %1185
  br i1 %1203, label %1230, label %1198, !llvm.loop !124

1204:                                             ; preds = %1196, %1212
  %1205 = phi i64 [ %1213, %1212 ], [ 0, %1196 ]
  %1206 = getelementptr inbounds ptr, ptr %45, i64 %1205
  %1207 = load ptr, ptr %1206, align 8, !tbaa !12
  br i1 %1187, label %1208, label %1210

1208:                                             ; preds = %1204
  %1209 = call i32 @PyTuple_SetItem(ptr noundef nonnull %1193, i64 noundef %1205, ptr noundef %1207) #5
  br label %1212

1210:                                             ; preds = %1204
  %1211 = call i32 @PyList_SetItem(ptr noundef nonnull %1193, i64 noundef %1205, ptr noundef %1207) #5
  br label %1212

1212:                                             ; preds = %1210, %1208
  %1213 = add nuw nsw i64 %1205, 1
  %1214 = icmp eq i64 %1213, %1185
  br i1 %1214, label %1215, label %1204, !llvm.loop !143

1215:                                             ; preds = %1212, %1196
  %1216 = getelementptr inbounds i8, ptr %0, i64 224
  %1217 = load ptr, ptr %1216, align 8, !tbaa !144
  %1218 = icmp eq ptr %1217, null
  br i1 %1218, label %1230, label %1219

1219:                                             ; preds = %1215
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #6
  store ptr null, ptr %3, align 16, !tbaa !12
  %1220 = getelementptr inbounds i8, ptr %3, i64 8
  store ptr %1193, ptr %1220, align 8, !tbaa !12
  %1221 = call ptr @PyObject_Vectorcall(ptr noundef nonnull %1217, ptr noundef nonnull %1220, i64 noundef -9223372036854775807, ptr noundef null) #5
  call void @Py_DecRef(ptr noundef nonnull %1193) #5
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #6
  br label %1230

1222:                                             ; preds = %1177, %1176, %1174, %830, %696
  %1223 = icmp sgt i64 %697, 0
  br i1 %1223, label %1224, label %1230

1224:                                             ; preds = %1222, %1224
  %1225 = phi i64 [ %1228, %1224 ], [ 0, %1222 ]
  %1226 = getelementptr inbounds ptr, ptr %45, i64 %1225
  %1227 = load ptr, ptr %1226, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %1227) #5
  %1228 = add nuw nsw i64 %1225, 1
  %1229 = icmp eq i64 %1228, %697
  br i1 %1229, label %1230, label %1224, !llvm.loop !124

1230:                                             ; preds = %1198, %1224, %1222, %1219, %1215, %1197, %1182
  %1231 = phi ptr [ %1183, %1182 ], [ %1221, %1219 ], [ %1193, %1215 ], [ null, %1197 ], [ null, %1222 ], [ null, %1224 ], [ null, %1198 ]
  %1232 = load i64, ptr %583, align 8, !tbaa !83
  %1233 = icmp eq i64 %1232, 0
  br i1 %1233, label %1244, label %1234

1234:                                             ; preds = %1230
  %1235 = load i64, ptr %10, align 8, !tbaa !26
  %1236 = icmp sgt i64 %1235, 0
  br i1 %1236, label %1237, label %1244

1237:                                             ; preds = %1234, %1237
  %1238 = phi i64 [ %1241, %1237 ], [ 0, %1234 ]
  %1239 = getelementptr inbounds ptr, ptr %41, i64 %1238
  %1240 = load ptr, ptr %1239, align 8, !tbaa !12
  call void @Py_DecRef(ptr noundef %1240) #5, !callees !84
  %1241 = add nuw nsw i64 %1238, 1
  %1242 = load i64, ptr %10, align 8, !tbaa !26
  %1243 = icmp slt i64 %1241, %1242
  br i1 %1243, label %1237, label %1244, !llvm.loop !85

1244:                                             ; preds = %1237, %1234, %1230
  call void @Py_DecRef(ptr noundef %582) #5
  br label %1245

1245:                                             ; preds = %396, %130, %136, %279, %390, %384, %376, %371, %362, %357, %133, %140, %157, %167, %160, %151, %269, %350, %356, %541, %537, %533, %564, %557, %1244, %575, %414
  %1246 = phi ptr [ %1231, %1244 ], [ inttoptr (i64 1 to ptr), %414 ], [ inttoptr (i64 1 to ptr), %575 ], [ inttoptr (i64 1 to ptr), %557 ], [ inttoptr (i64 1 to ptr), %564 ], [ inttoptr (i64 1 to ptr), %533 ], [ inttoptr (i64 1 to ptr), %537 ], [ inttoptr (i64 1 to ptr), %541 ], [ inttoptr (i64 1 to ptr), %356 ], [ inttoptr (i64 1 to ptr), %350 ], [ inttoptr (i64 1 to ptr), %269 ], [ inttoptr (i64 1 to ptr), %151 ], [ inttoptr (i64 1 to ptr), %160 ], [ inttoptr (i64 1 to ptr), %167 ], [ inttoptr (i64 1 to ptr), %157 ], [ inttoptr (i64 1 to ptr), %140 ], [ inttoptr (i64 1 to ptr), %133 ], [ inttoptr (i64 1 to ptr), %357 ], [ inttoptr (i64 1 to ptr), %362 ], [ inttoptr (i64 1 to ptr), %371 ], [ inttoptr (i64 1 to ptr), %376 ], [ inttoptr (i64 1 to ptr), %384 ], [ inttoptr (i64 1 to ptr), %390 ], [ inttoptr (i64 1 to ptr), %279 ], [ inttoptr (i64 1 to ptr), %136 ], [ inttoptr (i64 1 to ptr), %130 ], [ inttoptr (i64 1 to ptr), %396 ]
  br i1 %33, label %1248, label %1247

1247:                                             ; preds = %1245
  call void @free(ptr noundef nonnull %41) #5
  br label %1248

1248:                                             ; preds = %1245, %1247, %37
  %1249 = phi ptr [ inttoptr (i64 1 to ptr), %37 ], [ %1246, %1247 ], [ %1246, %1245 ]
  ret ptr %1249
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
  br i1 %44, label %45, label %35, !llvm.loop !145

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
  br i1 %69, label %70, label %59, !llvm.loop !146

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
  br i1 %95, label %72, label %76, !llvm.loop !147

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
  %16 = load i64, ptr %10, align 8, !tbaa !33
  %17 = mul nsw i64 %16, %0
  %18 = getelementptr inbounds i8, ptr %5, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !33
  %20 = add i64 %19, 1
  %21 = load i64, ptr %11, align 8, !tbaa !33
  %22 = mul nsw i64 %21, %0
  %23 = getelementptr inbounds i8, ptr %7, i64 %22
  store i64 %20, ptr %23, align 8, !tbaa !33
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
  %32 = load i64, ptr %10, align 8, !tbaa !33
  %33 = mul nsw i64 %32, %31
  %34 = getelementptr inbounds i8, ptr %5, i64 %33
  %35 = load i64, ptr %34, align 8, !tbaa !33
  %36 = add i64 %35, 1
  %37 = load i64, ptr %11, align 8, !tbaa !33
  %38 = mul nsw i64 %37, %31
  %39 = getelementptr inbounds i8, ptr %7, i64 %38
  store i64 %36, ptr %39, align 8, !tbaa !33
  %40 = add nsw i64 %31, 1
  %41 = load i64, ptr %10, align 8, !tbaa !33
  %42 = mul nsw i64 %41, %40
  %43 = getelementptr inbounds i8, ptr %5, i64 %42
  %44 = load i64, ptr %43, align 8, !tbaa !33
  %45 = add i64 %44, 1
  %46 = load i64, ptr %11, align 8, !tbaa !33
  %47 = mul nsw i64 %46, %40
  %48 = getelementptr inbounds i8, ptr %7, i64 %47
  store i64 %45, ptr %48, align 8, !tbaa !33
  %49 = add nsw i64 %31, 2
  %50 = icmp eq i64 %49, %1
  br i1 %50, label %29, label %30, !llvm.loop !148
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
  %9 = load i64, ptr %7, align 8, !tbaa !149
  %10 = trunc i64 %9 to i32
  %11 = getelementptr inbounds i8, ptr %7, i64 8
  %12 = load i64, ptr %11, align 8, !tbaa !151
  %13 = getelementptr inbounds i64, ptr %2, i64 %12
  %14 = load i64, ptr %13, align 8, !tbaa !33
  %15 = freeze i64 %14
  %16 = getelementptr inbounds i8, ptr %7, i64 16
  %17 = load i64, ptr %16, align 8, !tbaa !152
  %18 = getelementptr inbounds i64, ptr %2, i64 %17
  %19 = load i64, ptr %18, align 8, !tbaa !33
  %20 = freeze i64 %19
  %21 = icmp ne i32 %10, 15
  %22 = icmp sgt i64 %20, %15
  %23 = or i1 %21, %22
  br i1 %23, label %30, label %24

24:                                               ; preds = %6
  %25 = getelementptr inbounds i8, ptr %7, i64 24
  %26 = load i64, ptr %25, align 8, !tbaa !153
  %27 = getelementptr inbounds i64, ptr %2, i64 %26
  %28 = load i64, ptr %27, align 8, !tbaa !33
  %29 = icmp sgt i64 %15, %28
  br i1 %29, label %38, label %152

30:                                               ; preds = %6
  %31 = icmp ugt i32 %10, 14
  br i1 %31, label %32, label %64

32:                                               ; preds = %30
  %33 = getelementptr inbounds i8, ptr %7, i64 24
  %34 = load i64, ptr %33, align 8, !tbaa !153
  %35 = getelementptr inbounds i64, ptr %2, i64 %34
  %36 = load i64, ptr %35, align 8, !tbaa !33
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
  store i64 %102, ptr %8, align 8, !tbaa !33
  br label %152

103:                                              ; preds = %67
  %104 = trunc i64 %15 to i32
  %105 = bitcast i32 %104 to float
  %106 = fpext float %105 to double
  br label %107

107:                                              ; preds = %103, %96, %94, %88, %78, %74, %72, %70
  %108 = phi double [ %106, %103 ], [ %98, %96 ], [ %95, %94 ], [ %79, %78 ], [ %75, %74 ], [ %73, %72 ], [ %71, %70 ], [ %89, %88 ]
  store double %108, ptr %8, align 8, !tbaa !33
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
  store i64 %132, ptr %8, align 8, !tbaa !33
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
  store i64 %143, ptr %8, align 8, !tbaa !33
  br label %152

144:                                              ; preds = %109
  %145 = sitofp i64 %15 to double
  store double %145, ptr %8, align 8, !tbaa !33
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
  br i1 %155, label %6, label %156, !llvm.loop !154

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
!19 = !{!"Program", !7, i64 0, !7, i64 8, !4, i64 16, !4, i64 24, !7, i64 32, !4, i64 40, !4, i64 48, !7, i64 56, !4, i64 64, !4, i64 72, !7, i64 80, !4, i64 88, !4, i64 96, !4, i64 104, !7, i64 112, !4, i64 120, !4, i64 128, !4, i64 136, !4, i64 144, !7, i64 152, !4, i64 160, !7, i64 168, !4, i64 176, !4, i64 184, !7, i64 192, !4, i64 200, !4, i64 208, !4, i64 216, !7, i64 224}
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
!30 = !{!19, !4, i64 200}
!31 = !{!19, !4, i64 176}
!32 = !{!19, !4, i64 208}
!33 = !{!4, !4, i64 0}
!34 = !{!19, !7, i64 56}
!35 = !{!36, !4, i64 8}
!36 = !{!"Guard", !4, i64 0, !4, i64 8, !4, i64 16, !7, i64 24, !4, i64 32, !4, i64 40, !4, i64 48, !4, i64 56}
!37 = !{!36, !4, i64 16}
!38 = !{!36, !4, i64 0}
!39 = !{!36, !7, i64 24}
!40 = !{!41, !7, i64 8}
!41 = !{!"Object", !4, i64 0, !7, i64 8}
!42 = !{!43, !7, i64 56}
!43 = !{!"Array", !4, i64 0, !7, i64 8, !7, i64 16, !44, i64 24, !7, i64 32, !7, i64 40, !7, i64 48, !7, i64 56, !44, i64 64}
!44 = !{!"int", !5, i64 0}
!45 = !{!43, !44, i64 24}
!46 = !{!36, !4, i64 32}
!47 = !{!43, !44, i64 64}
!48 = !{!36, !4, i64 48}
!49 = !{!36, !4, i64 40}
!50 = !{!43, !7, i64 32}
!51 = !{!43, !7, i64 40}
!52 = distinct !{!52, !23, !53, !54}
!53 = !{!"llvm.loop.isvectorized", i32 1}
!54 = !{!"llvm.loop.unroll.runtime.disable"}
!55 = !{!43, !7, i64 16}
!56 = !{!36, !4, i64 56}
!57 = distinct !{!57, !23, !53}
!58 = !{!44, !44, i64 0}
!59 = !{!5, !5, i64 0}
!60 = distinct !{!60, !23}
!61 = distinct !{!61, !62}
!62 = !{!"llvm.loop.unroll.disable"}
!63 = distinct !{!63, !23}
!64 = !{!19, !4, i64 88}
!65 = !{!19, !4, i64 72}
!66 = !{!19, !7, i64 80}
!67 = !{!19, !7, i64 112}
!68 = !{!19, !4, i64 104}
!69 = distinct !{!69, !23}
!70 = !{!19, !7, i64 152}
!71 = !{!19, !4, i64 144}
!72 = !{!73, !4, i64 0}
!73 = !{!"Alias", !4, i64 0, !4, i64 8, !4, i64 16, !4, i64 24, !4, i64 32}
!74 = !{!73, !4, i64 16}
!75 = !{!73, !4, i64 8}
!76 = distinct !{!76, !23}
!77 = !{!73, !4, i64 24}
!78 = !{!73, !4, i64 32}
!79 = distinct !{!79, !23}
!80 = distinct !{!80, !23}
!81 = !{!19, !4, i64 96}
!82 = !{!19, !7, i64 0}
!83 = !{!19, !4, i64 40}
!84 = !{ptr @Py_DecRef, ptr @Py_IncRef}
!85 = distinct !{!85, !23}
!86 = !{!19, !7, i64 168}
!87 = !{!88, !4, i64 0}
!88 = !{!"Result", !4, i64 0, !4, i64 8, !7, i64 16, !4, i64 24, !7, i64 32, !4, i64 40}
!89 = !{!88, !7, i64 32}
!90 = !{!88, !4, i64 24}
!91 = distinct !{!91, !23}
!92 = distinct !{!92, !62}
!93 = !{!88, !4, i64 40}
!94 = !{!95, !7, i64 0}
!95 = !{!"Allocator", !7, i64 0, !7, i64 8, !7, i64 16}
!96 = !{!88, !7, i64 16}
!97 = !{!88, !4, i64 8}
!98 = distinct !{!98, !23}
!99 = !{!19, !4, i64 128}
!100 = distinct !{!100, !23}
!101 = distinct !{!101, !23}
!102 = !{!19, !4, i64 136}
!103 = !{!3, !7, i64 40}
!104 = !{!19, !4, i64 184}
!105 = !{!19, !7, i64 192}
!106 = !{!107, !7, i64 0}
!107 = !{!"KernelCall", !7, i64 0, !7, i64 8, !4, i64 16, !4, i64 24, !4, i64 32, !4, i64 40, !7, i64 48, !4, i64 56, !7, i64 64, !4, i64 72}
!108 = !{!109, !4, i64 8}
!109 = !{!"StepCall", !7, i64 0, !4, i64 8, !7, i64 16}
!110 = !{!109, !7, i64 16}
!111 = !{!112, !4, i64 24}
!112 = !{!"StepArray", !7, i64 0, !4, i64 8, !4, i64 16, !4, i64 24, !7, i64 32, !4, i64 40, !4, i64 48, !7, i64 56}
!113 = !{!112, !4, i64 8}
!114 = !{!112, !4, i64 16}
!115 = !{!112, !7, i64 32}
!116 = !{!112, !4, i64 40}
!117 = distinct !{!117, !23}
!118 = !{!112, !7, i64 56}
!119 = !{!112, !4, i64 48}
!120 = distinct !{!120, !62}
!121 = !{!3, !7, i64 32}
!122 = distinct !{!122, !23}
!123 = !{!109, !7, i64 0}
!124 = distinct !{!124, !23}
!125 = !{!107, !4, i64 40}
!126 = !{!107, !7, i64 48}
!127 = !{!128, !4, i64 8}
!128 = !{!"Operand", !4, i64 0, !4, i64 8}
!129 = !{!128, !4, i64 0}
!130 = !{!107, !7, i64 64}
!131 = !{!107, !4, i64 56}
!132 = distinct !{!132, !62}
!133 = !{!107, !4, i64 16}
!134 = !{!107, !4, i64 24}
!135 = !{!3, !4, i64 56}
!136 = distinct !{!136, !23}
!137 = !{!107, !7, i64 8}
!138 = !{!3, !7, i64 48}
!139 = !{!107, !4, i64 32}
!140 = !{!107, !4, i64 72}
!141 = distinct !{!141, !23}
!142 = !{!19, !4, i64 216}
!143 = distinct !{!143, !23}
!144 = !{!19, !7, i64 224}
!145 = distinct !{!145, !62}
!146 = distinct !{!146, !23, !53, !54}
!147 = distinct !{!147, !23, !53}
!148 = distinct !{!148, !23}
!149 = !{!150, !4, i64 0}
!150 = !{!"Instruction", !4, i64 0, !4, i64 8, !4, i64 16, !4, i64 24}
!151 = !{!150, !4, i64 8}
!152 = !{!150, !4, i64 16}
!153 = !{!150, !4, i64 24}
!154 = distinct !{!154, !23}
