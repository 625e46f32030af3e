; recorders.c, translated by translate.py.

%struct.Recording = type { i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, ptr, ptr, ptr, ptr, ptr }
%struct.Fields = type { ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.Signature = type { ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr }
%struct.View = type { [64 x i64], [64 x i64], [64 x i64], [64 x i64], i64, i64, i8 }

@recording = local_unnamed_addr global %struct.Recording zeroinitializer, align 8

; Function Attrs: nounwind
define dso_local ptr @bind(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readnone %2) local_unnamed_addr #0 {
  %4 = icmp eq ptr %1, null
  %5 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 256), align 8
  %6 = icmp eq ptr %5, %1
  %7 = select i1 %4, i1 true, i1 %6
  br i1 %7, label %10, label %8

8:                                                ; preds = %3
  %9 = tail call ptr @PyMethod_New(ptr noundef %0, ptr noundef nonnull %1) #5
  br label %11

10:                                               ; preds = %3
  tail call void @Py_IncRef(ptr noundef %0) #5
  br label %11

11:                                               ; preds = %10, %8
  %12 = phi ptr [ %9, %8 ], [ %0, %10 ]
  ret ptr %12
}

declare ptr @PyMethod_New(ptr noundef, ptr noundef) local_unnamed_addr #1

declare void @Py_IncRef(ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define dso_local ptr @record_call(ptr nocapture noundef readonly %0, ptr noundef %1, i64 noundef %2, ptr noundef %3) local_unnamed_addr #0 {
  %5 = load i64, ptr @recording, align 8, !tbaa !2
  %6 = getelementptr inbounds i8, ptr %0, i64 %5
  %7 = getelementptr inbounds i8, ptr %6, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !8
  %9 = and i64 %2, 9223372036854775807
  %10 = getelementptr inbounds i8, ptr %8, i64 8
  %11 = load i64, ptr %10, align 8, !tbaa !10
  %12 = icmp eq i64 %9, %11
  %13 = icmp eq ptr %3, null
  %14 = and i1 %13, %12
  br i1 %14, label %15, label %20

15:                                               ; preds = %4
  %16 = getelementptr inbounds i8, ptr %8, i64 16
  %17 = load i64, ptr %16, align 8, !tbaa !12
  %18 = icmp ne i64 %17, 0
  %19 = tail call fastcc ptr @record(ptr noundef nonnull %8, ptr noundef %1, i1 noundef zeroext %18) #6
  br label %20

20:                                               ; preds = %4, %15
  %21 = phi ptr [ %19, %15 ], [ null, %4 ]
  %22 = getelementptr inbounds i8, ptr %8, i64 56
  %23 = load ptr, ptr %22, align 8, !tbaa !13
  %24 = tail call fastcc ptr @answer(ptr noundef %21, i64 noundef 1, ptr noundef %23, ptr noundef %1, i64 noundef %2, ptr noundef %3) #6
  ret ptr %24
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind
define internal fastcc ptr @record(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i1 noundef zeroext %2) unnamed_addr #0 {
  %4 = alloca i32, align 4
  %5 = alloca %struct.Fields, align 8
  %6 = alloca %struct.Fields, align 8
  %7 = alloca i32, align 4
  %8 = alloca %struct.Fields, align 8
  %9 = alloca [3 x ptr], align 16
  %10 = alloca [3 x ptr], align 16
  %11 = alloca i32, align 4
  %12 = alloca [3 x ptr], align 16
  %13 = alloca [3 x ptr], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %12) #7
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %13) #7
  %14 = getelementptr inbounds i8, ptr %0, i64 8
  %15 = load i64, ptr %14, align 8, !tbaa !10
  %16 = icmp sgt i64 %15, 0
  br i1 %16, label %17, label %445

17:                                               ; preds = %3
  %18 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 24), align 8, !tbaa !14
  %19 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 152), align 8
  %20 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 8), align 8
  %21 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 88), align 8
  %22 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 144), align 8
  %23 = getelementptr inbounds i8, ptr %0, i64 24
  %24 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 32), align 8
  br label %26

25:                                               ; preds = %71
  br i1 %73, label %76, label %445

26:                                               ; preds = %17, %71
  %27 = phi i1 [ false, %17 ], [ %73, %71 ]
  %28 = phi i64 [ 0, %17 ], [ %74, %71 ]
  %29 = xor i64 %28, -1
  %30 = add nsw i64 %15, %29
  %31 = select i1 %2, i64 %30, i64 %28
  %32 = getelementptr inbounds ptr, ptr %1, i64 %31
  %33 = load ptr, ptr %32, align 8, !tbaa !15
  %34 = getelementptr inbounds [3 x ptr], ptr %12, i64 0, i64 %28
  store ptr %33, ptr %34, align 8, !tbaa !15
  %35 = getelementptr inbounds i8, ptr %33, i64 8
  %36 = load ptr, ptr %35, align 8, !tbaa !16
  %37 = icmp eq ptr %36, %18
  br i1 %37, label %38, label %50

38:                                               ; preds = %26
  %39 = getelementptr inbounds i8, ptr %33, i64 %19
  %40 = load ptr, ptr %39, align 8, !tbaa !15
  %41 = icmp eq ptr %40, null
  br i1 %41, label %50, label %42

42:                                               ; preds = %38
  %43 = getelementptr inbounds i8, ptr %40, i64 8
  %44 = load ptr, ptr %43, align 8, !tbaa !16
  %45 = icmp eq ptr %44, %20
  br i1 %45, label %46, label %50

46:                                               ; preds = %42
  %47 = getelementptr inbounds i8, ptr %40, i64 %21
  %48 = load ptr, ptr %47, align 8, !tbaa !15
  %49 = getelementptr inbounds i8, ptr %48, i64 %22
  br label %57

50:                                               ; preds = %42, %38, %26
  %51 = load i64, ptr %23, align 8, !tbaa !18
  %52 = icmp ne i64 %51, 0
  %53 = icmp eq ptr %36, %24
  %54 = select i1 %52, i1 %53, i1 false
  br i1 %54, label %55, label %60

55:                                               ; preds = %50
  %56 = getelementptr inbounds i8, ptr %33, i64 56
  br label %57

57:                                               ; preds = %55, %46
  %58 = phi ptr [ %56, %55 ], [ %49, %46 ]
  %59 = load ptr, ptr %58, align 8, !tbaa !15
  br label %60

60:                                               ; preds = %50, %57
  %61 = phi ptr [ %36, %50 ], [ %59, %57 ]
  %62 = getelementptr inbounds [3 x ptr], ptr %13, i64 0, i64 %28
  store ptr %61, ptr %62, align 8, !tbaa !15
  br i1 %37, label %63, label %71

63:                                               ; preds = %60
  %64 = getelementptr inbounds i8, ptr %33, i64 %19
  %65 = load ptr, ptr %64, align 8, !tbaa !15
  %66 = icmp eq ptr %65, null
  br i1 %66, label %71, label %67

67:                                               ; preds = %63
  %68 = getelementptr inbounds i8, ptr %65, i64 8
  %69 = load ptr, ptr %68, align 8, !tbaa !16
  %70 = icmp eq ptr %69, %20
  br label %71

71:                                               ; preds = %60, %63, %67
  %72 = phi i1 [ false, %60 ], [ false, %63 ], [ %70, %67 ]
  %73 = or i1 %27, %72
  %74 = add nuw nsw i64 %28, 1
  %75 = icmp eq i64 %74, %15
  br i1 %75, label %25, label %26, !llvm.loop !19

76:                                               ; preds = %25
  %77 = getelementptr inbounds i8, ptr %0, i64 32
  %78 = load i64, ptr %77, align 8, !tbaa !21
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %90, label %80

80:                                               ; preds = %76
  %81 = getelementptr inbounds i8, ptr %12, i64 8
  %82 = load ptr, ptr %81, align 8, !tbaa !15
  %83 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 40), align 8, !tbaa !22
  %84 = getelementptr inbounds i8, ptr %82, i64 8
  %85 = load ptr, ptr %84, align 8, !tbaa !16
  %86 = icmp eq ptr %85, %83
  br i1 %86, label %87, label %445

87:                                               ; preds = %80
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %11) #7
  %88 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %82, ptr noundef nonnull %11) #5
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %11) #7
  %89 = icmp slt i64 %88, 0
  br i1 %89, label %445, label %90

90:                                               ; preds = %87, %76
  %91 = getelementptr inbounds i8, ptr %0, i64 40
  %92 = load i64, ptr %91, align 8, !tbaa !23
  %93 = icmp sgt i64 %92, 0
  br i1 %93, label %94, label %445

94:                                               ; preds = %90
  %95 = getelementptr inbounds i8, ptr %0, i64 48
  %96 = load ptr, ptr %95, align 8, !tbaa !24
  %97 = load ptr, ptr %13, align 16, !tbaa !15
  %98 = getelementptr inbounds i8, ptr %13, i64 8
  %99 = getelementptr inbounds i8, ptr %13, i64 16
  %100 = load ptr, ptr %98, align 8
  %101 = load ptr, ptr %99, align 16
  br label %102

102:                                              ; preds = %132, %94
  %103 = phi i1 [ true, %94 ], [ %134, %132 ]
  %104 = phi i64 [ 0, %94 ], [ %133, %132 ]
  %105 = getelementptr inbounds %struct.Signature, ptr %96, i64 %104
  %106 = getelementptr inbounds i8, ptr %105, i64 8
  %107 = load ptr, ptr %106, align 8, !tbaa !25
  %108 = icmp eq ptr %107, %97
  br i1 %108, label %109, label %132

109:                                              ; preds = %102
  %110 = load i64, ptr %14, align 8, !tbaa !10
  %111 = icmp slt i64 %110, 2
  br i1 %111, label %122, label %112

112:                                              ; preds = %109
  %113 = getelementptr inbounds i8, ptr %105, i64 16
  %114 = load ptr, ptr %113, align 8, !tbaa !27
  %115 = icmp eq ptr %114, %100
  br i1 %115, label %116, label %132

116:                                              ; preds = %112
  %117 = icmp eq i64 %110, 2
  br i1 %117, label %122, label %118

118:                                              ; preds = %116
  %119 = getelementptr inbounds i8, ptr %105, i64 24
  %120 = load ptr, ptr %119, align 8, !tbaa !28
  %121 = icmp eq ptr %120, %101
  br i1 %121, label %122, label %132

122:                                              ; preds = %118, %116, %109
  %123 = load ptr, ptr %105, align 8, !tbaa !15
  %124 = getelementptr inbounds i8, ptr %105, i64 32
  %125 = load <2 x ptr>, ptr %124, align 8, !tbaa !15
  %126 = getelementptr inbounds i8, ptr %105, i64 48
  %127 = load ptr, ptr %126, align 8, !tbaa !15
  %128 = getelementptr inbounds i8, ptr %105, i64 56
  %129 = load <2 x ptr>, ptr %128, align 8, !tbaa !15
  %130 = getelementptr inbounds i8, ptr %105, i64 72
  %131 = load ptr, ptr %130, align 8, !tbaa !15
  br i1 %103, label %136, label %445

132:                                              ; preds = %118, %112, %102
  %133 = add nuw nsw i64 %104, 1
  %134 = icmp slt i64 %133, %92
  %135 = icmp eq i64 %133, %92
  br i1 %135, label %445, label %102, !llvm.loop !29

136:                                              ; preds = %122
  %137 = call fastcc ptr @origin_of_caller() #6
  %138 = icmp eq ptr %137, null
  br i1 %138, label %445, label %139

139:                                              ; preds = %136
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %9) #7
  store <2 x ptr> %125, ptr %9, align 16, !tbaa !15
  %140 = getelementptr inbounds i8, ptr %9, i64 16
  store ptr %127, ptr %140, align 16, !tbaa !15
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %10) #7
  store <2 x ptr> %129, ptr %10, align 16, !tbaa !15
  %141 = getelementptr inbounds i8, ptr %10, i64 16
  store ptr %131, ptr %141, align 16, !tbaa !15
  %142 = call ptr @PyTuple_New(i64 noundef %15) #5
  %143 = icmp eq ptr %142, null
  br i1 %143, label %144, label %145

144:                                              ; preds = %139
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #7
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %9) #7
  br label %442

145:                                              ; preds = %139
  %146 = getelementptr inbounds i8, ptr %8, i64 8
  %147 = getelementptr inbounds i8, ptr %8, i64 16
  %148 = getelementptr inbounds i8, ptr %8, i64 24
  %149 = getelementptr inbounds i8, ptr %8, i64 32
  %150 = getelementptr inbounds i8, ptr %8, i64 40
  %151 = getelementptr inbounds i8, ptr %8, i64 48
  %152 = getelementptr inbounds i8, ptr %6, i64 8
  %153 = getelementptr inbounds i8, ptr %6, i64 16
  %154 = getelementptr inbounds i8, ptr %6, i64 24
  %155 = getelementptr inbounds i8, ptr %6, i64 32
  %156 = getelementptr inbounds i8, ptr %6, i64 40
  %157 = getelementptr inbounds i8, ptr %6, i64 48
  %158 = call i64 @llvm.smax.i64(i64 %15, i64 1)
  br label %159

159:                                              ; preds = %336, %145
  %160 = phi i64 [ 0, %145 ], [ %339, %336 ]
  %161 = getelementptr inbounds ptr, ptr %12, i64 %160
  %162 = load ptr, ptr %161, align 8, !tbaa !15
  %163 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 24), align 8, !tbaa !14
  %164 = getelementptr inbounds i8, ptr %162, i64 8
  %165 = load ptr, ptr %164, align 8, !tbaa !16
  %166 = icmp eq ptr %165, %163
  br i1 %166, label %167, label %177

167:                                              ; preds = %159
  %168 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 152), align 8, !tbaa !30
  %169 = getelementptr inbounds i8, ptr %162, i64 %168
  %170 = load ptr, ptr %169, align 8, !tbaa !15
  %171 = icmp eq ptr %170, null
  br i1 %171, label %177, label %172

172:                                              ; preds = %167
  %173 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 8), align 8, !tbaa !31
  %174 = getelementptr inbounds i8, ptr %170, i64 8
  %175 = load ptr, ptr %174, align 8, !tbaa !16
  %176 = icmp eq ptr %175, %173
  br i1 %176, label %335, label %177

177:                                              ; preds = %172, %167, %159
  %178 = getelementptr inbounds [3 x ptr], ptr %9, i64 0, i64 %160
  %179 = load ptr, ptr %178, align 8, !tbaa !15
  %180 = icmp eq ptr %179, null
  br i1 %180, label %291, label %181

181:                                              ; preds = %177
  %182 = getelementptr inbounds [3 x ptr], ptr %10, i64 0, i64 %160
  %183 = load ptr, ptr %182, align 8, !tbaa !15
  %184 = call ptr @PyDict_New() #5
  %185 = call ptr @PyTuple_New(i64 noundef 0) #5
  %186 = icmp eq ptr %184, null
  br i1 %186, label %288, label %187

187:                                              ; preds = %181
  %188 = load ptr, ptr %164, align 8, !tbaa !16
  %189 = load ptr, ptr %183, align 8, !tbaa !32
  %190 = icmp eq ptr %188, %189
  br i1 %190, label %191, label %192

191:                                              ; preds = %187
  call void @Py_IncRef(ptr noundef nonnull %162) #5
  br label %279

192:                                              ; preds = %187
  %193 = getelementptr inbounds i8, ptr %183, i64 16
  %194 = load i64, ptr %193, align 8, !tbaa !34
  %195 = shl nsw i64 %194, 3
  %196 = sub nsw i64 64, %195
  %197 = getelementptr inbounds i8, ptr %183, i64 8
  %198 = load i64, ptr %197, align 8, !tbaa !35
  %199 = icmp eq i64 %198, 3
  %200 = icmp sgt i64 %194, 3
  %201 = select i1 %199, i1 %200, i1 false
  %202 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 48), align 8, !tbaa !36
  %203 = icmp eq ptr %188, %202
  br i1 %203, label %204, label %220

204:                                              ; preds = %192
  %205 = call double @PyFloat_AsDouble(ptr noundef nonnull %162) #5
  br i1 %201, label %206, label %275

206:                                              ; preds = %204
  %207 = fcmp olt double %205, 0.000000e+00
  %208 = fneg double %205
  %209 = select i1 %207, double %208, double %205
  %210 = icmp ne i64 %194, 4
  %211 = fcmp ole double %209, 0x47EFFFFFE0000000
  %212 = select i1 %210, i1 true, i1 %211
  br i1 %212, label %213, label %275

213:                                              ; preds = %206
  %214 = icmp eq i64 %194, 4
  %215 = fptrunc double %205 to float
  %216 = bitcast float %215 to i32
  %217 = sext i32 %216 to i64
  %218 = bitcast double %205 to i64
  %219 = select i1 %214, i64 %217, i64 %218
  br label %257

220:                                              ; preds = %192
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #7
  %221 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 40), align 8, !tbaa !22
  %222 = icmp eq ptr %188, %221
  br i1 %222, label %223, label %253

223:                                              ; preds = %220
  %224 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %162, ptr noundef nonnull %7) #5
  %225 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 40), align 8, !tbaa !22
  %226 = load ptr, ptr %164, align 8, !tbaa !16
  %227 = load i32, ptr %7, align 4
  %228 = icmp eq i32 %227, 0
  %229 = icmp eq ptr %226, %225
  %230 = select i1 %229, i1 %228, i1 false
  br i1 %230, label %231, label %253

231:                                              ; preds = %223
  br i1 %201, label %232, label %242

232:                                              ; preds = %231
  %233 = sitofp i64 %224 to double
  %234 = icmp eq i64 %194, 4
  %235 = fptrunc double %233 to float
  %236 = bitcast float %235 to i32
  %237 = sext i32 %236 to i64
  %238 = bitcast double %233 to i64
  %239 = select i1 %234, i64 %237, i64 %238
  %240 = add i64 %224, 9007199254740992
  %241 = icmp ult i64 %240, 18014398509481985
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #7
  br i1 %241, label %257, label %275

242:                                              ; preds = %231
  %243 = load i64, ptr %197, align 8, !tbaa !35
  %244 = icmp eq i64 %243, 1
  br i1 %244, label %245, label %249

245:                                              ; preds = %242
  %246 = shl i64 %224, %196
  %247 = ashr exact i64 %246, %196
  %248 = icmp eq i64 %247, %224
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #7
  br i1 %248, label %257, label %275

249:                                              ; preds = %242
  %250 = icmp eq i64 %243, 2
  %251 = icmp sgt i64 %224, -1
  %252 = select i1 %250, i1 %251, i1 false
  br i1 %252, label %254, label %253

253:                                              ; preds = %249, %223, %220
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #7
  br label %275

254:                                              ; preds = %249
  %255 = lshr i64 -1, %196
  %256 = icmp ugt i64 %224, %255
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #7
  br i1 %256, label %275, label %257

257:                                              ; preds = %254, %245, %232, %213
  %258 = phi i64 [ %219, %213 ], [ %224, %254 ], [ %239, %232 ], [ %224, %245 ]
  %259 = load ptr, ptr %183, align 8, !tbaa !32
  %260 = call ptr @PyType_GenericAlloc(ptr noundef %259, i64 noundef 0) #5
  %261 = getelementptr inbounds i8, ptr %260, i64 16
  %262 = icmp eq ptr %260, null
  br i1 %262, label %288, label %263

263:                                              ; preds = %257
  %264 = load i64, ptr %193, align 8, !tbaa !34
  %265 = icmp sgt i64 %264, 0
  br i1 %265, label %266, label %279

266:                                              ; preds = %263, %266
  %267 = phi i64 [ %272, %266 ], [ 0, %263 ]
  %268 = shl nsw i64 %267, 3
  %269 = lshr i64 %258, %268
  %270 = trunc i64 %269 to i8
  %271 = getelementptr inbounds i8, ptr %261, i64 %267
  store i8 %270, ptr %271, align 1, !tbaa !37
  %272 = add nuw nsw i64 %267, 1
  %273 = load i64, ptr %193, align 8, !tbaa !34
  %274 = icmp slt i64 %272, %273
  br i1 %274, label %266, label %279

275:                                              ; preds = %254, %253, %245, %232, %206, %204
  %276 = load ptr, ptr %183, align 8, !tbaa !32
  %277 = call ptr @PyObject_CallOneArg(ptr noundef %276, ptr noundef nonnull %162) #5
  %278 = icmp eq ptr %277, null
  br i1 %278, label %288, label %279

279:                                              ; preds = %266, %275, %263, %191
  %280 = phi ptr [ %277, %275 ], [ %162, %191 ], [ %260, %263 ], [ %260, %266 ]
  %281 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 160), align 8, !tbaa !38
  %282 = call i32 @PyDict_SetItem(ptr noundef nonnull %184, ptr noundef %281, ptr noundef nonnull %280) #5
  %283 = icmp eq i32 %282, 0
  br i1 %283, label %284, label %288

284:                                              ; preds = %279
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %8) #7
  %285 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 224), align 8, !tbaa !39
  store ptr %285, ptr %8, align 8, !tbaa !40
  store ptr %185, ptr %146, align 8, !tbaa !42
  store ptr %179, ptr %147, align 8, !tbaa !43
  store ptr %184, ptr %148, align 8, !tbaa !44
  store ptr %137, ptr %149, align 8, !tbaa !45
  %286 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 256), align 8, !tbaa !46
  store ptr %286, ptr %150, align 8, !tbaa !47
  store i64 0, ptr %151, align 8, !tbaa !48
  %287 = call fastcc ptr @make_node(ptr noundef nonnull %8) #6
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %8) #7
  br label %288

288:                                              ; preds = %284, %279, %275, %257, %181
  %289 = phi ptr [ %280, %284 ], [ %280, %279 ], [ null, %275 ], [ null, %181 ], [ null, %257 ]
  %290 = phi ptr [ %287, %284 ], [ null, %279 ], [ null, %275 ], [ null, %181 ], [ null, %257 ]
  call void @Py_DecRef(ptr noundef %289) #5
  call void @Py_DecRef(ptr noundef %185) #5
  call void @Py_DecRef(ptr noundef %184) #5
  br label %331

291:                                              ; preds = %177
  %292 = getelementptr inbounds i8, ptr %162, i64 32
  %293 = load ptr, ptr %292, align 8, !tbaa !49
  %294 = getelementptr inbounds i8, ptr %162, i64 24
  %295 = load i32, ptr %294, align 8, !tbaa !52
  %296 = sext i32 %295 to i64
  %297 = call ptr @PyTuple_New(i64 noundef %296) #5
  %298 = icmp eq ptr %297, null
  %299 = icmp slt i32 %295, 1
  %300 = or i1 %299, %298
  br i1 %300, label %312, label %301

301:                                              ; preds = %291, %308
  %302 = phi i64 [ %310, %308 ], [ 0, %291 ]
  %303 = getelementptr inbounds i64, ptr %293, i64 %302
  %304 = load i64, ptr %303, align 8, !tbaa !53
  %305 = call ptr @PyLong_FromLongLong(i64 noundef %304) #5
  %306 = icmp eq ptr %305, null
  br i1 %306, label %307, label %308

307:                                              ; preds = %301
  call void @Py_DecRef(ptr noundef nonnull %297) #5
  br label %324

308:                                              ; preds = %301
  %309 = call i32 @PyTuple_SetItem(ptr noundef nonnull %297, i64 noundef %302, ptr noundef nonnull %305) #5
  %310 = add nuw nsw i64 %302, 1
  %311 = icmp eq i64 %310, %296
  br i1 %311, label %312, label %301, !llvm.loop !54

312:                                              ; preds = %308, %291
  %313 = getelementptr inbounds i8, ptr %162, i64 56
  %314 = load ptr, ptr %313, align 8, !tbaa !55
  br i1 %298, label %324, label %315

315:                                              ; preds = %312
  %316 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 16), align 8, !tbaa !56
  %317 = call ptr @PyType_GenericAlloc(ptr noundef %316, i64 noundef 0) #5
  %318 = icmp eq ptr %317, null
  br i1 %318, label %324, label %319

319:                                              ; preds = %315
  %320 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 136), align 8, !tbaa !57
  call void @Py_IncRef(ptr noundef nonnull %297) #5
  %321 = getelementptr inbounds i8, ptr %317, i64 %320
  store ptr %297, ptr %321, align 8, !tbaa !15
  %322 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 144), align 8, !tbaa !58
  call void @Py_IncRef(ptr noundef %314) #5
  %323 = getelementptr inbounds i8, ptr %317, i64 %322
  store ptr %314, ptr %323, align 8, !tbaa !15
  br label %324

324:                                              ; preds = %319, %315, %312, %307
  %325 = phi ptr [ %297, %319 ], [ %297, %315 ], [ null, %312 ], [ null, %307 ]
  %326 = phi ptr [ %317, %319 ], [ null, %315 ], [ null, %312 ], [ null, %307 ]
  %327 = call ptr @PyTuple_New(i64 noundef 0) #5
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %6) #7
  %328 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 216), align 8, !tbaa !59
  store ptr %328, ptr %6, align 8, !tbaa !40
  store ptr %327, ptr %152, align 8, !tbaa !42
  store ptr %326, ptr %153, align 8, !tbaa !43
  %329 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 248), align 8, !tbaa !60
  store ptr %329, ptr %154, align 8, !tbaa !44
  store ptr %137, ptr %155, align 8, !tbaa !45
  store ptr %162, ptr %156, align 8, !tbaa !47
  store i64 0, ptr %157, align 8, !tbaa !48
  %330 = call fastcc ptr @make_node(ptr noundef nonnull %6) #6
  call void @Py_DecRef(ptr noundef %327) #5
  call void @Py_DecRef(ptr noundef %326) #5
  call void @Py_DecRef(ptr noundef %325) #5
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %6) #7
  br label %331

331:                                              ; preds = %324, %288
  %332 = phi ptr [ %290, %288 ], [ %330, %324 ]
  %333 = icmp eq ptr %332, null
  br i1 %333, label %334, label %336

334:                                              ; preds = %331
  call void @Py_DecRef(ptr noundef nonnull %142) #5
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #7
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %9) #7
  br label %442

335:                                              ; preds = %172
  call void @Py_IncRef(ptr noundef nonnull %170) #5
  br label %336

336:                                              ; preds = %335, %331
  %337 = phi ptr [ %170, %335 ], [ %332, %331 ]
  %338 = call i32 @PyTuple_SetItem(ptr noundef nonnull %142, i64 noundef %160, ptr noundef nonnull %337) #5
  %339 = add nuw nsw i64 %160, 1
  %340 = icmp eq i64 %339, %158
  br i1 %340, label %341, label %159, !llvm.loop !61

341:                                              ; preds = %336
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #7
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %9) #7
  br i1 %143, label %442, label %342

342:                                              ; preds = %341
  %343 = load ptr, ptr %0, align 8, !tbaa !62
  %344 = call i64 @PyTuple_Size(ptr noundef nonnull %142) #5
  %345 = icmp sgt i64 %344, 0
  br i1 %345, label %346, label %372

346:                                              ; preds = %342, %367
  %347 = phi ptr [ %368, %367 ], [ null, %342 ]
  %348 = phi i64 [ %369, %367 ], [ 0, %342 ]
  %349 = call ptr @PyTuple_GetItem(ptr noundef nonnull %142, i64 noundef %348) #5
  %350 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 88), align 8, !tbaa !63
  %351 = getelementptr inbounds i8, ptr %349, i64 %350
  %352 = load ptr, ptr %351, align 8, !tbaa !15
  %353 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 136), align 8, !tbaa !57
  %354 = getelementptr inbounds i8, ptr %352, i64 %353
  %355 = load ptr, ptr %354, align 8, !tbaa !15
  %356 = icmp eq ptr %347, null
  %357 = icmp eq ptr %347, %355
  %358 = or i1 %356, %357
  br i1 %358, label %365, label %359

359:                                              ; preds = %346
  %360 = call fastcc zeroext i1 @fits(ptr noundef %355, ptr noundef nonnull %347) #6
  br i1 %360, label %367, label %361

361:                                              ; preds = %359
  %362 = call fastcc zeroext i1 @fits(ptr noundef nonnull %347, ptr noundef %355) #6
  %363 = icmp ne ptr %355, null
  %364 = and i1 %363, %362
  br i1 %364, label %367, label %442

365:                                              ; preds = %346
  %366 = icmp eq ptr %355, null
  br i1 %366, label %442, label %367

367:                                              ; preds = %365, %361, %359
  %368 = phi ptr [ %355, %365 ], [ %347, %359 ], [ %355, %361 ]
  %369 = add nuw nsw i64 %348, 1
  %370 = call i64 @PyTuple_Size(ptr noundef nonnull %142) #5
  %371 = icmp slt i64 %369, %370
  br i1 %371, label %346, label %372, !llvm.loop !64

372:                                              ; preds = %367, %342
  %373 = phi ptr [ null, %342 ], [ %368, %367 ]
  %374 = call i64 @PyTuple_Size(ptr noundef nonnull %142) #5
  %375 = icmp sgt i64 %374, 0
  br i1 %375, label %376, label %396

376:                                              ; preds = %372, %384
  %377 = phi i64 [ %389, %384 ], [ 0, %372 ]
  %378 = phi i64 [ %390, %384 ], [ 0, %372 ]
  %379 = call ptr @PyTuple_GetItem(ptr noundef nonnull %142, i64 noundef %378) #5
  %380 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 8), align 8, !tbaa !31
  %381 = getelementptr inbounds i8, ptr %379, i64 8
  %382 = load ptr, ptr %381, align 8, !tbaa !16
  %383 = icmp eq ptr %382, %380
  br i1 %383, label %384, label %393

384:                                              ; preds = %376
  %385 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 120), align 8, !tbaa !65
  %386 = getelementptr inbounds i8, ptr %379, i64 %385
  %387 = load ptr, ptr %386, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) #7
  %388 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef %387, ptr noundef nonnull %4) #5
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) #7
  %389 = call i64 @llvm.smax.i64(i64 %388, i64 %377)
  %390 = add nuw nsw i64 %378, 1
  %391 = call i64 @PyTuple_Size(ptr noundef nonnull %142) #5
  %392 = icmp slt i64 %390, %391
  br i1 %392, label %376, label %393, !llvm.loop !66

393:                                              ; preds = %384, %376
  %394 = phi i64 [ -1, %376 ], [ %389, %384 ]
  %395 = add nsw i64 %394, 1
  br label %396

396:                                              ; preds = %393, %372
  %397 = phi i64 [ 1, %372 ], [ %395, %393 ]
  %398 = call i64 @PyTuple_Size(ptr noundef nonnull %142) #5
  %399 = icmp sgt i64 %398, 0
  br i1 %399, label %400, label %420

400:                                              ; preds = %396, %415
  %401 = phi i64 [ %416, %415 ], [ 0, %396 ]
  %402 = call ptr @PyTuple_GetItem(ptr noundef nonnull %142, i64 noundef %401) #5
  %403 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 88), align 8, !tbaa !63
  %404 = getelementptr inbounds i8, ptr %402, i64 %403
  %405 = load ptr, ptr %404, align 8, !tbaa !15
  %406 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 136), align 8, !tbaa !57
  %407 = getelementptr inbounds i8, ptr %405, i64 %406
  %408 = load ptr, ptr %407, align 8, !tbaa !15
  %409 = icmp eq ptr %408, %373
  br i1 %409, label %410, label %415

410:                                              ; preds = %400
  %411 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 144), align 8, !tbaa !58
  %412 = getelementptr inbounds i8, ptr %405, i64 %411
  %413 = load ptr, ptr %412, align 8, !tbaa !15
  %414 = icmp eq ptr %413, %123
  br i1 %414, label %419, label %415

415:                                              ; preds = %410, %400
  %416 = add nuw nsw i64 %401, 1
  %417 = call i64 @PyTuple_Size(ptr noundef nonnull %142) #5
  %418 = icmp slt i64 %416, %417
  br i1 %418, label %400, label %420, !llvm.loop !67

419:                                              ; preds = %410
  call void @Py_IncRef(ptr noundef nonnull %405) #5
  br label %431

420:                                              ; preds = %415, %396
  %421 = icmp eq ptr %373, null
  br i1 %421, label %431, label %422

422:                                              ; preds = %420
  %423 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 16), align 8, !tbaa !56
  %424 = call ptr @PyType_GenericAlloc(ptr noundef %423, i64 noundef 0) #5
  %425 = icmp eq ptr %424, null
  br i1 %425, label %431, label %426

426:                                              ; preds = %422
  %427 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 136), align 8, !tbaa !57
  call void @Py_IncRef(ptr noundef nonnull %373) #5
  %428 = getelementptr inbounds i8, ptr %424, i64 %427
  store ptr %373, ptr %428, align 8, !tbaa !15
  %429 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 144), align 8, !tbaa !58
  call void @Py_IncRef(ptr noundef %123) #5
  %430 = getelementptr inbounds i8, ptr %424, i64 %429
  store ptr %123, ptr %430, align 8, !tbaa !15
  br label %431

431:                                              ; preds = %426, %422, %420, %419
  %432 = phi ptr [ %405, %419 ], [ %424, %426 ], [ null, %422 ], [ null, %420 ]
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %5) #7
  store ptr %343, ptr %5, align 8, !tbaa !40
  %433 = getelementptr inbounds i8, ptr %5, i64 8
  store ptr %142, ptr %433, align 8, !tbaa !42
  %434 = getelementptr inbounds i8, ptr %5, i64 16
  store ptr %432, ptr %434, align 8, !tbaa !43
  %435 = getelementptr inbounds i8, ptr %5, i64 24
  %436 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 248), align 8, !tbaa !60
  store ptr %436, ptr %435, align 8, !tbaa !44
  %437 = getelementptr inbounds i8, ptr %5, i64 32
  store ptr %137, ptr %437, align 8, !tbaa !45
  %438 = getelementptr inbounds i8, ptr %5, i64 40
  %439 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 256), align 8, !tbaa !46
  store ptr %439, ptr %438, align 8, !tbaa !47
  %440 = getelementptr inbounds i8, ptr %5, i64 48
  store i64 %397, ptr %440, align 8, !tbaa !48
  %441 = call fastcc ptr @make_node(ptr noundef nonnull %5) #6
  call void @Py_DecRef(ptr noundef %432) #5
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %5) #7
  br label %442

442:                                              ; preds = %365, %361, %144, %431, %334, %341
  %443 = phi ptr [ null, %341 ], [ null, %334 ], [ %142, %431 ], [ null, %144 ], [ %142, %361 ], [ %142, %365 ]
  %444 = phi ptr [ null, %341 ], [ null, %334 ], [ %441, %431 ], [ null, %144 ], [ null, %361 ], [ null, %365 ]
  call void @Py_DecRef(ptr noundef %443) #5
  call void @Py_DecRef(ptr noundef nonnull %137) #5
  br label %445

445:                                              ; preds = %132, %3, %442, %136, %122, %90, %25, %80, %87
  %446 = phi ptr [ null, %87 ], [ null, %80 ], [ null, %25 ], [ %444, %442 ], [ null, %136 ], [ null, %122 ], [ null, %90 ], [ null, %3 ], [ null, %132 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %13) #7
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %12) #7
  ret ptr %446
}

; Function Attrs: nounwind
define internal fastcc ptr @answer(ptr noundef %0, i64 noundef %1, ptr noundef %2, ptr noundef %3, i64 noundef %4, ptr noundef %5) unnamed_addr #0 {
  %7 = alloca i32, align 4
  %8 = icmp eq ptr %0, null
  br i1 %8, label %31, label %9

9:                                                ; preds = %6
  %10 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 120), align 8, !tbaa !65
  %11 = getelementptr inbounds i8, ptr %0, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #7
  %13 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef %12, ptr noundef nonnull %7) #5
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #7
  %14 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 296), align 8, !tbaa !68
  %15 = srem i64 %13, %14
  %16 = icmp slt i64 %15, %1
  br i1 %16, label %17, label %23

17:                                               ; preds = %9
  %18 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 304), align 8, !tbaa !69
  %19 = call ptr @PyObject_CallOneArg(ptr noundef %18, ptr noundef nonnull %0) #5
  %20 = icmp eq ptr %19, null
  br i1 %20, label %21, label %22

21:                                               ; preds = %17
  call void @Py_DecRef(ptr noundef nonnull %0) #5
  call void @Py_DecRef(ptr noundef null) #5
  br label %33

22:                                               ; preds = %17
  call void @Py_DecRef(ptr noundef nonnull %19) #5
  br label %23

23:                                               ; preds = %9, %22
  %24 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 24), align 8, !tbaa !14
  %25 = call ptr @PyType_GenericAlloc(ptr noundef %24, i64 noundef 0) #5
  %26 = icmp eq ptr %25, null
  br i1 %26, label %30, label %27

27:                                               ; preds = %23
  %28 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 152), align 8, !tbaa !30
  call void @Py_IncRef(ptr noundef nonnull %0) #5
  %29 = getelementptr inbounds i8, ptr %25, i64 %28
  store ptr %0, ptr %29, align 8, !tbaa !15
  br label %30

30:                                               ; preds = %23, %27
  call void @Py_DecRef(ptr noundef nonnull %0) #5
  br label %33

31:                                               ; preds = %6
  tail call void @PyErr_Clear() #5
  %32 = tail call ptr @PyObject_Vectorcall(ptr noundef %2, ptr noundef %3, i64 noundef %4, ptr noundef %5) #5
  br label %33

33:                                               ; preds = %21, %30, %31
  %34 = phi ptr [ %32, %31 ], [ %25, %30 ], [ null, %21 ]
  ret ptr %34
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind
define dso_local ptr @record_node(ptr nocapture noundef readnone %0, ptr noundef %1, i64 noundef %2, ptr noundef %3) local_unnamed_addr #0 {
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  %7 = alloca %struct.Fields, align 16
  %8 = and i64 %2, 9223372036854775807
  %9 = icmp eq i64 %8, 5
  %10 = icmp eq ptr %3, null
  %11 = and i1 %9, %10
  br i1 %11, label %12, label %45

12:                                               ; preds = %4
  %13 = getelementptr inbounds i8, ptr %1, i64 8
  %14 = load ptr, ptr %13, align 8, !tbaa !15
  %15 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 56), align 8, !tbaa !70
  %16 = getelementptr inbounds i8, ptr %14, i64 8
  %17 = load ptr, ptr %16, align 8, !tbaa !16
  %18 = icmp eq ptr %17, %15
  br i1 %18, label %19, label %45

19:                                               ; preds = %12
  %20 = tail call i64 @PyTuple_Size(ptr noundef nonnull %14) #5
  %21 = icmp sgt i64 %20, 0
  br i1 %21, label %22, label %41

22:                                               ; preds = %19, %30
  %23 = phi i64 [ %35, %30 ], [ 0, %19 ]
  %24 = phi i64 [ %36, %30 ], [ 0, %19 ]
  %25 = call ptr @PyTuple_GetItem(ptr noundef %14, i64 noundef %24) #5
  %26 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 8), align 8, !tbaa !31
  %27 = getelementptr inbounds i8, ptr %25, i64 8
  %28 = load ptr, ptr %27, align 8, !tbaa !16
  %29 = icmp eq ptr %28, %26
  br i1 %29, label %30, label %45

30:                                               ; preds = %22
  %31 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 120), align 8, !tbaa !65
  %32 = getelementptr inbounds i8, ptr %25, i64 %31
  %33 = load ptr, ptr %32, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) #7
  %34 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef %33, ptr noundef nonnull %6) #5
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) #7
  %35 = call i64 @llvm.smax.i64(i64 %34, i64 %23)
  %36 = add nuw nsw i64 %24, 1
  %37 = call i64 @PyTuple_Size(ptr noundef %14) #5
  %38 = icmp slt i64 %36, %37
  br i1 %38, label %22, label %39, !llvm.loop !66

39:                                               ; preds = %30
  %40 = add nsw i64 %35, 1
  br label %41

41:                                               ; preds = %39, %19
  %42 = phi i64 [ %40, %39 ], [ 1, %19 ]
  %43 = getelementptr inbounds i8, ptr %1, i64 32
  %44 = load ptr, ptr %43, align 8, !tbaa !15
  br label %45

45:                                               ; preds = %22, %4, %12, %41
  %46 = phi i64 [ %42, %41 ], [ 0, %12 ], [ 0, %4 ], [ 0, %22 ]
  %47 = phi ptr [ %44, %41 ], [ null, %12 ], [ null, %4 ], [ null, %22 ]
  %48 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 256), align 8, !tbaa !46
  %49 = icmp eq ptr %47, %48
  br i1 %49, label %50, label %52

50:                                               ; preds = %45
  %51 = call fastcc ptr @origin_of_caller() #6
  br label %53

52:                                               ; preds = %45
  call void @Py_IncRef(ptr noundef %47) #5
  br label %53

53:                                               ; preds = %52, %50
  %54 = phi ptr [ %51, %50 ], [ %47, %52 ]
  %55 = icmp eq ptr %54, null
  br i1 %55, label %82, label %56

56:                                               ; preds = %53
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %7) #7
  %57 = load <2 x ptr>, ptr %1, align 8, !tbaa !15
  store <2 x ptr> %57, ptr %7, align 16, !tbaa !15
  %58 = getelementptr inbounds i8, ptr %7, i64 16
  %59 = getelementptr inbounds i8, ptr %1, i64 16
  %60 = load <2 x ptr>, ptr %59, align 8, !tbaa !15
  store <2 x ptr> %60, ptr %58, align 16, !tbaa !15
  %61 = getelementptr inbounds i8, ptr %7, i64 32
  store ptr %54, ptr %61, align 16, !tbaa !45
  %62 = getelementptr inbounds i8, ptr %7, i64 40
  %63 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 256), align 8, !tbaa !46
  store ptr %63, ptr %62, align 8, !tbaa !47
  %64 = getelementptr inbounds i8, ptr %7, i64 48
  store i64 %46, ptr %64, align 16, !tbaa !48
  %65 = call fastcc ptr @make_node(ptr noundef nonnull %7) #6
  call void @Py_DecRef(ptr noundef nonnull %54) #5
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %7) #7
  %66 = icmp eq ptr %65, null
  br i1 %66, label %82, label %67

67:                                               ; preds = %56
  %68 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 120), align 8, !tbaa !65
  %69 = getelementptr inbounds i8, ptr %65, i64 %68
  %70 = load ptr, ptr %69, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) #7
  %71 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef %70, ptr noundef nonnull %5) #5
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) #7
  %72 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 296), align 8, !tbaa !68
  %73 = srem i64 %71, %72
  %74 = icmp slt i64 %73, 1
  br i1 %74, label %75, label %85

75:                                               ; preds = %67
  %76 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 304), align 8, !tbaa !69
  %77 = call ptr @PyObject_CallOneArg(ptr noundef %76, ptr noundef nonnull %65) #5
  %78 = icmp eq ptr %77, null
  br i1 %78, label %79, label %80

79:                                               ; preds = %75
  call void @Py_DecRef(ptr noundef nonnull %65) #5
  br label %80

80:                                               ; preds = %79, %75
  %81 = phi ptr [ null, %79 ], [ %65, %75 ]
  call void @Py_DecRef(ptr noundef %77) #5
  br label %85

82:                                               ; preds = %53, %56
  call void @PyErr_Clear() #5
  %83 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 328), align 8, !tbaa !71
  %84 = call ptr @PyObject_Vectorcall(ptr noundef %83, ptr noundef %1, i64 noundef %2, ptr noundef %3) #5
  br label %85

85:                                               ; preds = %80, %67, %82
  %86 = phi ptr [ %84, %82 ], [ %81, %80 ], [ %65, %67 ]
  ret ptr %86
}

; Function Attrs: nounwind
define internal fastcc ptr @origin_of_caller() unnamed_addr #0 {
  %1 = tail call ptr @PyEval_GetFrame() #5
  tail call void @Py_IncRef(ptr noundef %1) #5
  %2 = icmp eq ptr %1, null
  br i1 %2, label %36, label %3

3:                                                ; preds = %0, %33
  %4 = phi ptr [ %34, %33 ], [ %1, %0 ]
  %5 = tail call ptr @PyFrame_GetCode(ptr noundef nonnull %4) #5
  %6 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 200), align 8, !tbaa !72
  %7 = tail call ptr @PyObject_GetAttr(ptr noundef %5, ptr noundef %6) #5
  %8 = icmp eq ptr %7, null
  br i1 %8, label %12, label %9

9:                                                ; preds = %3
  %10 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 280), align 8, !tbaa !73
  %11 = tail call ptr @PyDict_GetItem(ptr noundef %10, ptr noundef nonnull %7) #5
  br label %12

12:                                               ; preds = %3, %9
  %13 = phi ptr [ %11, %9 ], [ null, %3 ]
  tail call void @Py_DecRef(ptr noundef %7) #5
  %14 = icmp eq ptr %13, null
  %15 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 288), align 8
  %16 = icmp eq ptr %13, %15
  %17 = select i1 %14, i1 true, i1 %16
  br i1 %17, label %18, label %33

18:                                               ; preds = %12
  br i1 %14, label %22, label %19

19:                                               ; preds = %18
  %20 = tail call ptr @PyTuple_New(i64 noundef 2) #5
  %21 = icmp eq ptr %20, null
  br i1 %21, label %22, label %23

22:                                               ; preds = %19, %18
  tail call void @Py_DecRef(ptr noundef nonnull %4) #5
  br label %28

23:                                               ; preds = %19
  %24 = tail call i32 @PyFrame_GetLasti(ptr noundef nonnull %4) #5
  %25 = sext i32 %24 to i64
  %26 = tail call ptr @PyLong_FromLong(i64 noundef %25) #5
  tail call void @Py_DecRef(ptr noundef nonnull %4) #5
  %27 = icmp eq ptr %26, null
  br i1 %27, label %28, label %30

28:                                               ; preds = %22, %23
  %29 = phi ptr [ null, %22 ], [ %20, %23 ]
  tail call void @Py_DecRef(ptr noundef %5) #5
  tail call void @Py_DecRef(ptr noundef %29) #5
  br label %39

30:                                               ; preds = %23
  %31 = tail call i32 @PyTuple_SetItem(ptr noundef nonnull %20, i64 noundef 0, ptr noundef %5) #5
  %32 = tail call i32 @PyTuple_SetItem(ptr noundef nonnull %20, i64 noundef 1, ptr noundef nonnull %26) #5
  br label %39

33:                                               ; preds = %12
  %34 = tail call ptr @PyFrame_GetBack(ptr noundef nonnull %4) #5
  tail call void @Py_DecRef(ptr noundef %5) #5
  tail call void @Py_DecRef(ptr noundef nonnull %4) #5
  %35 = icmp eq ptr %34, null
  br i1 %35, label %36, label %3, !llvm.loop !74

36:                                               ; preds = %33, %0
  %37 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 256), align 8, !tbaa !46
  tail call void @Py_IncRef(ptr noundef %37) #5
  %38 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 256), align 8, !tbaa !46
  br label %39

39:                                               ; preds = %28, %30, %36
  %40 = phi ptr [ %38, %36 ], [ %20, %30 ], [ null, %28 ]
  ret ptr %40
}

; Function Attrs: nounwind
define internal fastcc ptr @make_node(ptr nocapture noundef readonly %0) unnamed_addr #0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 48
  %3 = load i64, ptr %2, align 8, !tbaa !48
  %4 = tail call ptr @PyLong_FromLongLong(i64 noundef %3) #5
  %5 = icmp eq ptr %4, null
  br i1 %5, label %48, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !42
  %9 = icmp eq ptr %8, null
  br i1 %9, label %48, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !43
  %13 = icmp eq ptr %12, null
  br i1 %13, label %48, label %14

14:                                               ; preds = %10
  %15 = getelementptr inbounds i8, ptr %0, i64 24
  %16 = load ptr, ptr %15, align 8, !tbaa !44
  %17 = icmp eq ptr %16, null
  br i1 %17, label %48, label %18

18:                                               ; preds = %14
  %19 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 8), align 8, !tbaa !31
  %20 = tail call ptr @PyType_GenericAlloc(ptr noundef %19, i64 noundef 0) #5
  %21 = icmp eq ptr %20, null
  br i1 %21, label %48, label %22

22:                                               ; preds = %18
  %23 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 72), align 8, !tbaa !75
  %24 = load ptr, ptr %0, align 8, !tbaa !40
  tail call void @Py_IncRef(ptr noundef %24) #5
  %25 = getelementptr inbounds i8, ptr %20, i64 %23
  store ptr %24, ptr %25, align 8, !tbaa !15
  %26 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 80), align 8, !tbaa !76
  %27 = load ptr, ptr %7, align 8, !tbaa !42
  tail call void @Py_IncRef(ptr noundef %27) #5
  %28 = getelementptr inbounds i8, ptr %20, i64 %26
  store ptr %27, ptr %28, align 8, !tbaa !15
  %29 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 88), align 8, !tbaa !63
  %30 = load ptr, ptr %11, align 8, !tbaa !43
  tail call void @Py_IncRef(ptr noundef %30) #5
  %31 = getelementptr inbounds i8, ptr %20, i64 %29
  store ptr %30, ptr %31, align 8, !tbaa !15
  %32 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 96), align 8, !tbaa !77
  %33 = load ptr, ptr %15, align 8, !tbaa !44
  tail call void @Py_IncRef(ptr noundef %33) #5
  %34 = getelementptr inbounds i8, ptr %20, i64 %32
  store ptr %33, ptr %34, align 8, !tbaa !15
  %35 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 104), align 8, !tbaa !78
  %36 = getelementptr inbounds i8, ptr %0, i64 40
  %37 = load ptr, ptr %36, align 8, !tbaa !47
  tail call void @Py_IncRef(ptr noundef %37) #5
  %38 = getelementptr inbounds i8, ptr %20, i64 %35
  store ptr %37, ptr %38, align 8, !tbaa !15
  %39 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 112), align 8, !tbaa !79
  %40 = getelementptr inbounds i8, ptr %0, i64 32
  %41 = load ptr, ptr %40, align 8, !tbaa !45
  tail call void @Py_IncRef(ptr noundef %41) #5
  %42 = getelementptr inbounds i8, ptr %20, i64 %39
  store ptr %41, ptr %42, align 8, !tbaa !15
  %43 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 120), align 8, !tbaa !65
  tail call void @Py_IncRef(ptr noundef nonnull %4) #5
  %44 = getelementptr inbounds i8, ptr %20, i64 %43
  store ptr %4, ptr %44, align 8, !tbaa !15
  %45 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 128), align 8, !tbaa !80
  %46 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 272), align 8, !tbaa !81
  tail call void @Py_IncRef(ptr noundef %46) #5
  %47 = getelementptr inbounds i8, ptr %20, i64 %45
  store ptr %46, ptr %47, align 8, !tbaa !15
  br label %48

48:                                               ; preds = %1, %6, %10, %14, %22, %18
  %49 = phi ptr [ %20, %22 ], [ null, %18 ], [ null, %14 ], [ null, %10 ], [ null, %6 ], [ null, %1 ]
  tail call void @Py_DecRef(ptr noundef %4) #5
  ret ptr %49
}

declare void @Py_DecRef(ptr noundef) local_unnamed_addr #1

declare void @PyErr_Clear() local_unnamed_addr #1

declare ptr @PyObject_Vectorcall(ptr noundef, ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define dso_local ptr @record_ufunc(ptr nocapture noundef readnone %0, ptr noundef %1, i64 noundef %2, ptr noundef %3) local_unnamed_addr #0 {
  %5 = alloca i32, align 4
  %6 = and i64 %2, 9223372036854775807
  %7 = icmp ugt i64 %6, 3
  %8 = icmp eq ptr %3, null
  %9 = and i1 %7, %8
  br i1 %9, label %10, label %34

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %1, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !15
  %13 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 208), align 8, !tbaa !82
  %14 = tail call i32 @PyUnicode_Compare(ptr noundef %12, ptr noundef %13) #5
  %15 = icmp eq i32 %14, 0
  br i1 %15, label %16, label %34

16:                                               ; preds = %10
  %17 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 312), align 8, !tbaa !83
  %18 = getelementptr inbounds i8, ptr %1, i64 8
  %19 = load ptr, ptr %18, align 8, !tbaa !15
  %20 = tail call ptr @PyDict_GetItem(ptr noundef %17, ptr noundef %19) #5
  %21 = icmp eq ptr %20, null
  br i1 %21, label %34, label %22

22:                                               ; preds = %16
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) #7
  %23 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %20, ptr noundef nonnull %5) #5
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) #7
  %24 = inttoptr i64 %23 to ptr
  %25 = icmp eq i64 %23, 0
  br i1 %25, label %34, label %26

26:                                               ; preds = %22
  %27 = getelementptr inbounds i8, ptr %24, i64 8
  %28 = load i64, ptr %27, align 8, !tbaa !10
  %29 = add nsw i64 %6, -3
  %30 = icmp eq i64 %28, %29
  br i1 %30, label %31, label %34

31:                                               ; preds = %26
  %32 = getelementptr inbounds i8, ptr %1, i64 24
  %33 = call fastcc ptr @record(ptr noundef nonnull %24, ptr noundef nonnull %32, i1 noundef zeroext false) #6
  br label %34

34:                                               ; preds = %16, %22, %26, %31, %10, %4
  %35 = phi ptr [ null, %10 ], [ null, %4 ], [ %33, %31 ], [ null, %26 ], [ null, %22 ], [ null, %16 ]
  %36 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 336), align 8, !tbaa !84
  %37 = call fastcc ptr @answer(ptr noundef %35, i64 noundef 1, ptr noundef %36, ptr noundef %1, i64 noundef %2, ptr noundef %3) #6
  ret ptr %37
}

declare i32 @PyUnicode_Compare(ptr noundef, ptr noundef) local_unnamed_addr #1

declare ptr @PyDict_GetItem(ptr noundef, ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define dso_local ptr @record_index(ptr nocapture noundef readnone %0, ptr noundef %1, i64 noundef %2, ptr noundef %3) local_unnamed_addr #0 {
  %5 = alloca i64, align 8
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca i32, align 4
  %9 = alloca i32, align 4
  %10 = alloca %struct.View, align 8
  %11 = alloca [64 x ptr], align 16
  %12 = and i64 %2, 9223372036854775807
  %13 = icmp eq i64 %12, 2
  %14 = icmp eq ptr %3, null
  %15 = and i1 %13, %14
  br i1 %15, label %16, label %392

16:                                               ; preds = %4
  %17 = load ptr, ptr %1, align 8, !tbaa !15
  %18 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 24), align 8, !tbaa !14
  %19 = getelementptr inbounds i8, ptr %17, i64 8
  %20 = load ptr, ptr %19, align 8, !tbaa !16
  %21 = icmp eq ptr %20, %18
  br i1 %21, label %22, label %392

22:                                               ; preds = %16
  %23 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 152), align 8, !tbaa !30
  %24 = getelementptr inbounds i8, ptr %17, i64 %23
  %25 = load ptr, ptr %24, align 8, !tbaa !15
  %26 = icmp eq ptr %25, null
  br i1 %26, label %392, label %27

27:                                               ; preds = %22
  %28 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 8), align 8, !tbaa !31
  %29 = getelementptr inbounds i8, ptr %25, i64 8
  %30 = load ptr, ptr %29, align 8, !tbaa !16
  %31 = icmp eq ptr %30, %28
  br i1 %31, label %32, label %392

32:                                               ; preds = %27
  call void @llvm.lifetime.start.p0(i64 2072, ptr nonnull %10) #7
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(2072) %10, i8 0, i64 2072, i1 false)
  %33 = getelementptr inbounds i8, ptr %10, i64 2064
  store i8 1, ptr %33, align 8
  %34 = getelementptr inbounds i8, ptr %1, i64 8
  %35 = load ptr, ptr %34, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %11) #7
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(512) %11, i8 0, i64 512, i1 false)
  store ptr %35, ptr %11, align 16, !tbaa !15
  %36 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 56), align 8, !tbaa !70
  %37 = getelementptr inbounds i8, ptr %35, i64 8
  %38 = load ptr, ptr %37, align 8, !tbaa !16
  %39 = icmp eq ptr %38, %36
  br i1 %39, label %47, label %40

40:                                               ; preds = %32
  %41 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 88), align 8, !tbaa !63
  %42 = getelementptr inbounds i8, ptr %25, i64 %41
  %43 = load ptr, ptr %42, align 8, !tbaa !15
  %44 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 136), align 8, !tbaa !57
  %45 = getelementptr inbounds i8, ptr %43, i64 %44
  %46 = load ptr, ptr %45, align 8, !tbaa !15
  br label %72

47:                                               ; preds = %32
  %48 = tail call i64 @PyTuple_Size(ptr noundef nonnull %35) #5
  %49 = freeze i64 %48
  %50 = icmp sgt i64 %49, 0
  br i1 %50, label %51, label %62

51:                                               ; preds = %47
  %52 = add nsw i64 %49, -1
  %53 = tail call i64 @llvm.umin.i64(i64 %52, i64 63)
  br label %56

54:                                               ; preds = %56
  %55 = icmp slt i64 %49, 65
  br i1 %55, label %62, label %389

56:                                               ; preds = %51, %56
  %57 = phi i64 [ %60, %56 ], [ 0, %51 ]
  %58 = tail call ptr @PyTuple_GetItem(ptr noundef %35, i64 noundef %57) #5
  %59 = getelementptr inbounds [64 x ptr], ptr %11, i64 0, i64 %57
  store ptr %58, ptr %59, align 8, !tbaa !15
  %60 = add nuw nsw i64 %57, 1
  %61 = icmp eq i64 %57, %53
  br i1 %61, label %54, label %56, !llvm.loop !85

62:                                               ; preds = %47, %54
  %63 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 88), align 8, !tbaa !63
  %64 = getelementptr inbounds i8, ptr %25, i64 %63
  %65 = load ptr, ptr %64, align 8, !tbaa !15
  %66 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 136), align 8, !tbaa !57
  %67 = getelementptr inbounds i8, ptr %65, i64 %66
  %68 = load ptr, ptr %67, align 8, !tbaa !15
  %69 = icmp slt i64 %49, 0
  br i1 %69, label %72, label %70

70:                                               ; preds = %62
  %71 = icmp eq i64 %49, 0
  br i1 %71, label %106, label %72

72:                                               ; preds = %62, %40, %70
  %73 = phi i64 [ %49, %70 ], [ 1, %40 ], [ 1, %62 ]
  %74 = phi ptr [ %68, %70 ], [ %46, %40 ], [ %68, %62 ]
  %75 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 40), align 8, !tbaa !22
  %76 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 64), align 8
  %77 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 256), align 8
  %78 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 264), align 8
  br label %79

79:                                               ; preds = %98, %72
  %80 = phi i64 [ 0, %72 ], [ %101, %98 ]
  %81 = phi i64 [ 0, %72 ], [ %96, %98 ]
  %82 = phi i64 [ 0, %72 ], [ %100, %98 ]
  %83 = getelementptr inbounds ptr, ptr %11, i64 %80
  %84 = load ptr, ptr %83, align 8, !tbaa !15
  %85 = getelementptr inbounds i8, ptr %84, i64 8
  %86 = load ptr, ptr %85, align 8, !tbaa !16
  %87 = icmp eq ptr %86, %75
  %88 = icmp eq ptr %86, %76
  %89 = select i1 %87, i1 true, i1 %88
  %90 = icmp eq ptr %77, %84
  %91 = select i1 %89, i1 true, i1 %90
  br i1 %91, label %94, label %92

92:                                               ; preds = %79
  %93 = icmp eq ptr %78, %84
  br i1 %93, label %94, label %389

94:                                               ; preds = %92, %79
  %95 = phi i64 [ 1, %92 ], [ 0, %79 ]
  %96 = add nuw nsw i64 %95, %81
  %97 = icmp ugt i64 %96, 1
  br i1 %97, label %389, label %98

98:                                               ; preds = %94
  %99 = zext i1 %89 to i64
  %100 = add nuw nsw i64 %82, %99
  %101 = add nuw nsw i64 %80, 1
  %102 = icmp eq i64 %101, %73
  br i1 %102, label %103, label %79, !llvm.loop !86

103:                                              ; preds = %98
  %104 = tail call i64 @PyTuple_Size(ptr noundef %74) #5
  %105 = icmp sgt i64 %100, %104
  br i1 %105, label %389, label %109

106:                                              ; preds = %70
  %107 = tail call i64 @PyTuple_Size(ptr noundef %68) #5
  %108 = icmp slt i64 %107, 0
  br i1 %108, label %389, label %247

109:                                              ; preds = %103
  %110 = getelementptr inbounds i8, ptr %10, i64 2048
  %111 = getelementptr inbounds i8, ptr %10, i64 512
  %112 = getelementptr inbounds i8, ptr %10, i64 1024
  %113 = getelementptr inbounds i8, ptr %10, i64 2056
  %114 = getelementptr inbounds i8, ptr %10, i64 1536
  br label %115

115:                                              ; preds = %244, %109
  %116 = phi i64 [ 0, %109 ], [ %245, %244 ]
  %117 = phi i64 [ %100, %109 ], [ %128, %244 ]
  %118 = getelementptr inbounds ptr, ptr %11, i64 %116
  %119 = load ptr, ptr %118, align 8, !tbaa !15
  %120 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 40), align 8, !tbaa !22
  %121 = getelementptr inbounds i8, ptr %119, i64 8
  %122 = load ptr, ptr %121, align 8, !tbaa !16
  %123 = icmp eq ptr %122, %120
  %124 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 64), align 8
  %125 = icmp eq ptr %122, %124
  %126 = select i1 %123, i1 true, i1 %125
  %127 = sext i1 %126 to i64
  %128 = add i64 %117, %127
  %129 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 256), align 8, !tbaa !46
  %130 = icmp eq ptr %129, %119
  br i1 %130, label %131, label %137

131:                                              ; preds = %115
  %132 = load i64, ptr %113, align 8, !tbaa !87
  %133 = icmp eq i64 %132, 64
  br i1 %133, label %389, label %134

134:                                              ; preds = %131
  %135 = add nsw i64 %132, 1
  store i64 %135, ptr %113, align 8, !tbaa !87
  %136 = getelementptr inbounds [64 x i64], ptr %114, i64 0, i64 %132
  store i64 1, ptr %136, align 8, !tbaa !53
  br label %244

137:                                              ; preds = %115
  %138 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 264), align 8, !tbaa !90
  %139 = icmp eq ptr %138, %119
  br i1 %139, label %140, label %144

140:                                              ; preds = %137
  %141 = call i64 @PyTuple_Size(ptr noundef %74) #5
  %142 = sub nsw i64 %141, %128
  %143 = call fastcc zeroext i1 @take_whole(ptr noundef nonnull %10, ptr noundef %74, i64 noundef %142) #6
  br i1 %143, label %244, label %389

144:                                              ; preds = %137
  %145 = load i64, ptr %110, align 8, !tbaa !91
  %146 = call i64 @PyTuple_Size(ptr noundef %74) #5
  %147 = icmp eq i64 %145, %146
  %148 = icmp eq i64 %145, 64
  %149 = or i1 %148, %147
  br i1 %149, label %389, label %150

150:                                              ; preds = %144
  %151 = call ptr @PyTuple_GetItem(ptr noundef %74, i64 noundef %145) #5
  %152 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 40), align 8, !tbaa !22
  %153 = getelementptr inbounds i8, ptr %151, i64 8
  %154 = load ptr, ptr %153, align 8, !tbaa !16
  %155 = icmp eq ptr %154, %152
  br i1 %155, label %156, label %389

156:                                              ; preds = %150
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %9) #7
  %157 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %151, ptr noundef nonnull %9) #5
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #7
  %158 = icmp slt i64 %157, 0
  br i1 %158, label %389, label %159

159:                                              ; preds = %156
  %160 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 40), align 8, !tbaa !22
  %161 = load ptr, ptr %121, align 8, !tbaa !16
  %162 = icmp eq ptr %161, %160
  br i1 %162, label %163, label %188

163:                                              ; preds = %159
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %8) #7
  %164 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %119, ptr noundef nonnull %8) #5
  %165 = load i32, ptr %8, align 4, !tbaa !92
  %166 = icmp eq i32 %165, 0
  %167 = sub nsw i64 0, %157
  %168 = icmp sge i64 %164, %167
  %169 = icmp slt i64 %164, %157
  %170 = and i1 %168, %169
  %171 = select i1 %166, i1 %170, i1 false
  br i1 %171, label %172, label %187

172:                                              ; preds = %163
  %173 = icmp slt i64 %164, 0
  %174 = select i1 %173, i64 %157, i64 0
  %175 = add nsw i64 %174, %164
  %176 = getelementptr inbounds [64 x i64], ptr %10, i64 0, i64 %145
  store i64 %175, ptr %176, align 8, !tbaa !53
  %177 = load i64, ptr %110, align 8, !tbaa !91
  %178 = getelementptr inbounds [64 x i64], ptr %111, i64 0, i64 %177
  store i64 1, ptr %178, align 8, !tbaa !53
  %179 = load i64, ptr %110, align 8, !tbaa !91
  %180 = add nsw i64 %179, 1
  store i64 %180, ptr %110, align 8, !tbaa !91
  %181 = getelementptr inbounds [64 x i64], ptr %112, i64 0, i64 %179
  store i64 1, ptr %181, align 8, !tbaa !53
  %182 = icmp eq i64 %175, 0
  %183 = icmp eq i64 %157, 1
  %184 = and i1 %183, %182
  %185 = load i8, ptr %33, align 8, !tbaa !93, !range !94, !noundef !95
  %186 = select i1 %184, i8 %185, i8 0
  store i8 %186, ptr %33, align 8, !tbaa !93
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) #7
  br label %244

187:                                              ; preds = %163
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) #7
  br label %389

188:                                              ; preds = %159
  %189 = getelementptr inbounds i8, ptr %119, i64 16
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #7
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #7
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #7
  %190 = load ptr, ptr %189, align 8, !tbaa !96
  %191 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 256), align 8, !tbaa !46
  %192 = icmp eq ptr %191, %190
  br i1 %192, label %197, label %193

193:                                              ; preds = %188
  %194 = getelementptr inbounds i8, ptr %190, i64 8
  %195 = load ptr, ptr %194, align 8, !tbaa !16
  %196 = icmp eq ptr %195, %160
  br i1 %196, label %197, label %240

197:                                              ; preds = %193, %188
  %198 = getelementptr inbounds i8, ptr %119, i64 24
  %199 = load ptr, ptr %198, align 8, !tbaa !98
  %200 = icmp eq ptr %191, %199
  br i1 %200, label %205, label %201

201:                                              ; preds = %197
  %202 = getelementptr inbounds i8, ptr %199, i64 8
  %203 = load ptr, ptr %202, align 8, !tbaa !16
  %204 = icmp eq ptr %203, %160
  br i1 %204, label %205, label %240

205:                                              ; preds = %201, %197
  %206 = getelementptr inbounds i8, ptr %119, i64 32
  %207 = load ptr, ptr %206, align 8, !tbaa !99
  %208 = icmp eq ptr %191, %207
  br i1 %208, label %213, label %209

209:                                              ; preds = %205
  %210 = getelementptr inbounds i8, ptr %207, i64 8
  %211 = load ptr, ptr %210, align 8, !tbaa !16
  %212 = icmp eq ptr %211, %160
  br i1 %212, label %213, label %240

213:                                              ; preds = %209, %205
  %214 = call i32 @PySlice_Unpack(ptr noundef nonnull %119, ptr noundef nonnull %5, ptr noundef nonnull %6, ptr noundef nonnull %7) #5
  %215 = icmp slt i32 %214, 0
  br i1 %215, label %240, label %216

216:                                              ; preds = %213
  %217 = load i64, ptr %7, align 8, !tbaa !53
  %218 = call i64 @PySlice_AdjustIndices(i64 noundef %157, ptr noundef nonnull %5, ptr noundef nonnull %6, i64 noundef %217) #5
  %219 = icmp sgt i64 %218, 0
  %220 = load i64, ptr %5, align 8
  %221 = select i1 %219, i64 %220, i64 0
  %222 = icmp sgt i64 %218, 1
  %223 = load i64, ptr %7, align 8
  %224 = select i1 %222, i64 %223, i64 1
  %225 = getelementptr inbounds [64 x i64], ptr %10, i64 0, i64 %145
  store i64 %221, ptr %225, align 8, !tbaa !53
  %226 = load i64, ptr %110, align 8, !tbaa !91
  %227 = getelementptr inbounds [64 x i64], ptr %111, i64 0, i64 %226
  store i64 %224, ptr %227, align 8, !tbaa !53
  %228 = load i64, ptr %110, align 8, !tbaa !91
  %229 = add nsw i64 %228, 1
  store i64 %229, ptr %110, align 8, !tbaa !91
  %230 = getelementptr inbounds [64 x i64], ptr %112, i64 0, i64 %228
  store i64 %218, ptr %230, align 8, !tbaa !53
  %231 = icmp eq i64 %221, 0
  %232 = icmp eq i64 %224, 1
  %233 = and i1 %231, %232
  %234 = icmp eq i64 %218, %157
  %235 = and i1 %234, %233
  %236 = load i8, ptr %33, align 8, !tbaa !93, !range !94, !noundef !95
  %237 = select i1 %235, i8 %236, i8 0
  store i8 %237, ptr %33, align 8, !tbaa !93
  %238 = load i64, ptr %113, align 8, !tbaa !87
  %239 = icmp eq i64 %238, 64
  br i1 %239, label %240, label %241

240:                                              ; preds = %216, %213, %209, %201, %193
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #7
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #7
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #7
  br label %389

241:                                              ; preds = %216
  %242 = add nsw i64 %238, 1
  store i64 %242, ptr %113, align 8, !tbaa !87
  %243 = getelementptr inbounds [64 x i64], ptr %114, i64 0, i64 %238
  store i64 %218, ptr %243, align 8, !tbaa !53
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #7
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #7
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #7
  br label %244

244:                                              ; preds = %241, %172, %140, %134
  %245 = add nuw nsw i64 %116, 1
  %246 = icmp eq i64 %245, %73
  br i1 %246, label %247, label %115, !llvm.loop !100

247:                                              ; preds = %244, %106
  %248 = phi ptr [ %68, %106 ], [ %74, %244 ]
  %249 = call i64 @PyTuple_Size(ptr noundef %248) #5
  %250 = call fastcc zeroext i1 @take_whole(ptr noundef nonnull %10, ptr noundef %248, i64 noundef %249) #6
  br i1 %250, label %251, label %389

251:                                              ; preds = %247
  call void @Py_IncRef(ptr noundef nonnull %25) #5
  %252 = call fastcc ptr @origin_of_caller() #6
  %253 = load i8, ptr %33, align 8, !tbaa !93, !range !94, !noundef !95
  %254 = trunc nuw i8 %253 to i1
  %255 = xor i1 %254, true
  %256 = icmp ne ptr %252, null
  %257 = select i1 %255, i1 %256, i1 false
  br i1 %257, label %258, label %330

258:                                              ; preds = %251
  %259 = call ptr @PyDict_New() #5
  %260 = icmp eq ptr %259, null
  br i1 %260, label %328, label %261

261:                                              ; preds = %258
  %262 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 168), align 8, !tbaa !101
  %263 = getelementptr inbounds i8, ptr %10, i64 2048
  %264 = load i64, ptr %263, align 8, !tbaa !91
  %265 = call ptr @PyTuple_New(i64 noundef %264) #5
  %266 = icmp eq ptr %265, null
  %267 = icmp slt i64 %264, 1
  %268 = or i1 %267, %266
  br i1 %268, label %279, label %269

269:                                              ; preds = %261, %275
  %270 = phi i64 [ %277, %275 ], [ 0, %261 ]
  %271 = getelementptr inbounds i64, ptr %10, i64 %270
  %272 = load i64, ptr %271, align 8, !tbaa !53
  %273 = call ptr @PyLong_FromLongLong(i64 noundef %272) #5
  %274 = icmp eq ptr %273, null
  br i1 %274, label %303, label %275

275:                                              ; preds = %269
  %276 = call i32 @PyTuple_SetItem(ptr noundef nonnull %265, i64 noundef %270, ptr noundef nonnull %273) #5
  %277 = add nuw nsw i64 %270, 1
  %278 = icmp eq i64 %277, %264
  br i1 %278, label %279, label %269, !llvm.loop !54

279:                                              ; preds = %275, %261
  br i1 %266, label %305, label %280

280:                                              ; preds = %279
  %281 = call i32 @PyDict_SetItem(ptr noundef nonnull %259, ptr noundef %262, ptr noundef nonnull %265) #5
  %282 = icmp eq i32 %281, 0
  call void @Py_DecRef(ptr noundef nonnull %265) #5
  br i1 %282, label %283, label %306

283:                                              ; preds = %280
  %284 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 176), align 8, !tbaa !102
  %285 = getelementptr inbounds i8, ptr %10, i64 512
  %286 = call ptr @PyTuple_New(i64 noundef %264) #5
  %287 = icmp eq ptr %286, null
  %288 = or i1 %267, %287
  br i1 %288, label %299, label %289

289:                                              ; preds = %283, %295
  %290 = phi i64 [ %297, %295 ], [ 0, %283 ]
  %291 = getelementptr inbounds i64, ptr %285, i64 %290
  %292 = load i64, ptr %291, align 8, !tbaa !53
  %293 = call ptr @PyLong_FromLongLong(i64 noundef %292) #5
  %294 = icmp eq ptr %293, null
  br i1 %294, label %303, label %295

295:                                              ; preds = %289
  %296 = call i32 @PyTuple_SetItem(ptr noundef nonnull %286, i64 noundef %290, ptr noundef nonnull %293) #5
  %297 = add nuw nsw i64 %290, 1
  %298 = icmp eq i64 %297, %264
  br i1 %298, label %299, label %289, !llvm.loop !54

299:                                              ; preds = %295, %283
  br i1 %287, label %305, label %300

300:                                              ; preds = %299
  %301 = call i32 @PyDict_SetItem(ptr noundef nonnull %259, ptr noundef %284, ptr noundef nonnull %286) #5
  %302 = icmp eq i32 %301, 0
  call void @Py_DecRef(ptr noundef nonnull %286) #5
  br i1 %302, label %307, label %306

303:                                              ; preds = %269, %289
  %304 = phi ptr [ %286, %289 ], [ %265, %269 ]
  call void @Py_DecRef(ptr noundef nonnull %304) #5
  br label %305

305:                                              ; preds = %303, %299, %279
  call void @Py_DecRef(ptr noundef null) #5
  br label %306

306:                                              ; preds = %305, %300, %280
  call void @Py_DecRef(ptr noundef nonnull %259) #5
  br label %328

307:                                              ; preds = %300
  %308 = getelementptr inbounds i8, ptr %10, i64 1024
  %309 = call ptr @PyTuple_New(i64 noundef %264) #5
  %310 = icmp eq ptr %309, null
  %311 = or i1 %267, %310
  br i1 %311, label %323, label %312

312:                                              ; preds = %307, %319
  %313 = phi i64 [ %321, %319 ], [ 0, %307 ]
  %314 = getelementptr inbounds i64, ptr %308, i64 %313
  %315 = load i64, ptr %314, align 8, !tbaa !53
  %316 = call ptr @PyLong_FromLongLong(i64 noundef %315) #5
  %317 = icmp eq ptr %316, null
  br i1 %317, label %318, label %319

318:                                              ; preds = %312
  call void @Py_DecRef(ptr noundef nonnull %309) #5
  br label %323

319:                                              ; preds = %312
  %320 = call i32 @PyTuple_SetItem(ptr noundef nonnull %309, i64 noundef %313, ptr noundef nonnull %316) #5
  %321 = add nuw nsw i64 %313, 1
  %322 = icmp eq i64 %321, %264
  br i1 %322, label %323, label %312, !llvm.loop !54

323:                                              ; preds = %319, %318, %307
  %324 = phi ptr [ null, %318 ], [ %309, %307 ], [ %309, %319 ]
  %325 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 232), align 8, !tbaa !103
  %326 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 184), align 8, !tbaa !104
  %327 = call fastcc ptr @make_view(ptr noundef %325, ptr noundef nonnull %25, ptr noundef %324, ptr noundef %326, ptr noundef nonnull %259, ptr noundef nonnull %252) #6
  br label %328

328:                                              ; preds = %323, %306, %258
  %329 = phi ptr [ %327, %323 ], [ null, %306 ], [ null, %258 ]
  call void @Py_DecRef(ptr noundef nonnull %25) #5
  br label %330

330:                                              ; preds = %328, %251
  %331 = phi i64 [ 1, %328 ], [ 0, %251 ]
  %332 = phi ptr [ %329, %328 ], [ %25, %251 ]
  %333 = getelementptr inbounds i8, ptr %10, i64 2056
  %334 = load i64, ptr %333, align 8, !tbaa !87
  %335 = getelementptr inbounds i8, ptr %10, i64 2048
  %336 = load i64, ptr %335, align 8, !tbaa !91
  %337 = icmp eq i64 %334, %336
  %338 = icmp sgt i64 %334, 0
  %339 = and i1 %338, %337
  br i1 %339, label %340, label %353

340:                                              ; preds = %330
  %341 = getelementptr inbounds i8, ptr %10, i64 1536
  %342 = getelementptr inbounds i8, ptr %10, i64 1024
  br label %343

343:                                              ; preds = %343, %340
  %344 = phi i64 [ 0, %340 ], [ %350, %343 ]
  %345 = getelementptr inbounds [64 x i64], ptr %341, i64 0, i64 %344
  %346 = load i64, ptr %345, align 8, !tbaa !53
  %347 = getelementptr inbounds [64 x i64], ptr %342, i64 0, i64 %344
  %348 = load i64, ptr %347, align 8, !tbaa !53
  %349 = icmp eq i64 %346, %348
  %350 = add nuw nsw i64 %344, 1
  %351 = icmp slt i64 %350, %334
  %352 = select i1 %349, i1 %351, i1 false
  br i1 %352, label %343, label %353, !llvm.loop !105

353:                                              ; preds = %343, %330
  %354 = phi i1 [ %337, %330 ], [ %349, %343 ]
  %355 = xor i1 %354, true
  %356 = select i1 %355, i1 %256, i1 false
  %357 = icmp ne ptr %332, null
  %358 = select i1 %356, i1 %357, i1 false
  br i1 %358, label %359, label %383

359:                                              ; preds = %353
  %360 = getelementptr inbounds i8, ptr %10, i64 1536
  %361 = call ptr @PyTuple_New(i64 noundef %334) #5
  %362 = icmp eq ptr %361, null
  %363 = icmp slt i64 %334, 1
  %364 = or i1 %363, %362
  br i1 %364, label %376, label %365

365:                                              ; preds = %359, %372
  %366 = phi i64 [ %374, %372 ], [ 0, %359 ]
  %367 = getelementptr inbounds i64, ptr %360, i64 %366
  %368 = load i64, ptr %367, align 8, !tbaa !53
  %369 = call ptr @PyLong_FromLongLong(i64 noundef %368) #5
  %370 = icmp eq ptr %369, null
  br i1 %370, label %371, label %372

371:                                              ; preds = %365
  call void @Py_DecRef(ptr noundef nonnull %361) #5
  br label %376

372:                                              ; preds = %365
  %373 = call i32 @PyTuple_SetItem(ptr noundef nonnull %361, i64 noundef %366, ptr noundef nonnull %369) #5
  %374 = add nuw nsw i64 %366, 1
  %375 = icmp eq i64 %374, %334
  br i1 %375, label %376, label %365, !llvm.loop !54

376:                                              ; preds = %372, %371, %359
  %377 = phi ptr [ null, %371 ], [ %361, %359 ], [ %361, %372 ]
  %378 = call ptr @PyDict_New() #5
  %379 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 240), align 8, !tbaa !106
  %380 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 192), align 8, !tbaa !107
  %381 = call fastcc ptr @make_view(ptr noundef %379, ptr noundef nonnull %332, ptr noundef %377, ptr noundef %380, ptr noundef %378, ptr noundef nonnull %252) #6
  call void @Py_DecRef(ptr noundef nonnull %332) #5
  %382 = add nuw nsw i64 %331, 1
  br label %383

383:                                              ; preds = %376, %353
  %384 = phi i64 [ %382, %376 ], [ %331, %353 ]
  %385 = phi ptr [ %381, %376 ], [ %332, %353 ]
  %386 = icmp eq ptr %252, null
  br i1 %386, label %387, label %388

387:                                              ; preds = %383
  call void @Py_DecRef(ptr noundef %385) #5
  br label %389

388:                                              ; preds = %383
  call void @Py_DecRef(ptr noundef nonnull %252) #5
  br label %389

389:                                              ; preds = %94, %92, %150, %144, %131, %156, %140, %106, %187, %240, %103, %388, %387, %247, %54
  %390 = phi i64 [ 0, %247 ], [ 0, %54 ], [ %384, %387 ], [ %384, %388 ], [ 0, %103 ], [ 0, %240 ], [ 0, %187 ], [ 0, %106 ], [ 0, %140 ], [ 0, %156 ], [ 0, %131 ], [ 0, %144 ], [ 0, %150 ], [ 0, %92 ], [ 0, %94 ]
  %391 = phi ptr [ null, %247 ], [ null, %54 ], [ null, %387 ], [ %385, %388 ], [ null, %103 ], [ null, %240 ], [ null, %187 ], [ null, %106 ], [ null, %140 ], [ null, %156 ], [ null, %131 ], [ null, %144 ], [ null, %150 ], [ null, %92 ], [ null, %94 ]
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %11) #7
  call void @llvm.lifetime.end.p0(i64 2072, ptr nonnull %10) #7
  br label %392

392:                                              ; preds = %27, %22, %16, %4, %389
  %393 = phi i64 [ %390, %389 ], [ 0, %4 ], [ 0, %16 ], [ 0, %22 ], [ 0, %27 ]
  %394 = phi ptr [ %391, %389 ], [ null, %4 ], [ null, %16 ], [ null, %22 ], [ null, %27 ]
  %395 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 320), align 8, !tbaa !108
  %396 = call fastcc ptr @answer(ptr noundef %394, i64 noundef %393, ptr noundef %395, ptr noundef %1, i64 noundef %2, ptr noundef %3) #6
  ret ptr %396
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #3

declare i64 @PyTuple_Size(ptr noundef) local_unnamed_addr #1

declare ptr @PyTuple_GetItem(ptr noundef, i64 noundef) local_unnamed_addr #1

declare ptr @PyTuple_New(i64 noundef) local_unnamed_addr #1

declare i32 @PyTuple_SetItem(ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #1

declare ptr @PyDict_New() local_unnamed_addr #1

declare i32 @PyDict_SetItem(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #1

declare ptr @PyObject_CallOneArg(ptr noundef, ptr noundef) local_unnamed_addr #1

declare ptr @PyType_GenericAlloc(ptr noundef, i64 noundef) local_unnamed_addr #1

declare double @PyFloat_AsDouble(ptr noundef) local_unnamed_addr #1

declare i64 @PyLong_AsLongLongAndOverflow(ptr noundef, ptr noundef) local_unnamed_addr #1

declare ptr @PyLong_FromLongLong(i64 noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define internal fastcc zeroext i1 @fits(ptr noundef %0, ptr noundef %1) unnamed_addr #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = tail call i64 @PyTuple_Size(ptr noundef %1) #5
  %7 = tail call i64 @PyTuple_Size(ptr noundef %0) #5
  %8 = sub nsw i64 %6, %7
  %9 = tail call i64 @PyTuple_Size(ptr noundef %0) #5
  %10 = icmp sgt i64 %8, -1
  %11 = icmp sgt i64 %9, 0
  %12 = select i1 %10, i1 %11, i1 false
  br i1 %12, label %13, label %40

13:                                               ; preds = %2
  %14 = add nsw i64 %8, -1
  br label %15

15:                                               ; preds = %13, %38
  %16 = phi i64 [ %9, %13 ], [ %17, %38 ]
  %17 = add nsw i64 %16, -1
  %18 = call ptr @PyTuple_GetItem(ptr noundef %0, i64 noundef %17) #5
  %19 = add i64 %14, %16
  %20 = call ptr @PyTuple_GetItem(ptr noundef %1, i64 noundef %19) #5
  %21 = icmp eq ptr %18, %20
  br i1 %21, label %38, label %22

22:                                               ; preds = %15
  %23 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 40), align 8, !tbaa !22
  %24 = getelementptr inbounds i8, ptr %18, i64 8
  %25 = load ptr, ptr %24, align 8, !tbaa !16
  %26 = icmp eq ptr %25, %23
  br i1 %26, label %27, label %40

27:                                               ; preds = %22
  %28 = getelementptr inbounds i8, ptr %20, i64 8
  %29 = load ptr, ptr %28, align 8, !tbaa !16
  %30 = icmp eq ptr %29, %23
  br i1 %30, label %31, label %40

31:                                               ; preds = %27
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) #7
  %32 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %18, ptr noundef nonnull %5) #5
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) #7
  %33 = icmp eq i64 %32, 1
  br i1 %33, label %38, label %34

34:                                               ; preds = %31
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) #7
  %35 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %18, ptr noundef nonnull %4) #5
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) #7
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) #7
  %36 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %20, ptr noundef nonnull %3) #5
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) #7
  %37 = icmp eq i64 %35, %36
  br i1 %37, label %38, label %40

38:                                               ; preds = %31, %34, %15
  %39 = icmp ugt i64 %16, 1
  br i1 %39, label %15, label %40, !llvm.loop !109

40:                                               ; preds = %38, %34, %27, %22, %2
  %41 = phi i1 [ false, %2 ], [ true, %22 ], [ true, %27 ], [ true, %34 ], [ false, %38 ]
  %42 = xor i1 %10, %41
  ret i1 %42
}

declare ptr @PyEval_GetFrame() local_unnamed_addr #1

declare ptr @PyFrame_GetCode(ptr noundef) local_unnamed_addr #1

declare ptr @PyObject_GetAttr(ptr noundef, ptr noundef) local_unnamed_addr #1

declare ptr @PyLong_FromLong(i64 noundef) local_unnamed_addr #1

declare i32 @PyFrame_GetLasti(ptr noundef) local_unnamed_addr #1

declare ptr @PyFrame_GetBack(ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define internal fastcc noundef zeroext i1 @take_whole(ptr nocapture noundef %0, ptr noundef %1, i64 noundef %2) unnamed_addr #0 {
  %4 = alloca i32, align 4
  %5 = getelementptr inbounds i8, ptr %0, i64 2056
  %6 = getelementptr inbounds i8, ptr %0, i64 2048
  %7 = load i64, ptr %6, align 8, !tbaa !91
  %8 = icmp slt i64 %7, %2
  br i1 %8, label %9, label %44

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i64 1536
  %11 = getelementptr inbounds i8, ptr %0, i64 512
  %12 = getelementptr inbounds i8, ptr %0, i64 1024
  br label %13

13:                                               ; preds = %9, %32
  %14 = phi i64 [ %7, %9 ], [ %42, %32 ]
  %15 = call i64 @PyTuple_Size(ptr noundef %1) #5
  %16 = icmp eq i64 %14, %15
  br i1 %16, label %44, label %17

17:                                               ; preds = %13
  %18 = load i64, ptr %6, align 8, !tbaa !91
  %19 = icmp eq i64 %18, 64
  br i1 %19, label %44, label %20

20:                                               ; preds = %17
  %21 = call ptr @PyTuple_GetItem(ptr noundef %1, i64 noundef %18) #5
  %22 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 40), align 8, !tbaa !22
  %23 = getelementptr inbounds i8, ptr %21, i64 8
  %24 = load ptr, ptr %23, align 8, !tbaa !16
  %25 = icmp eq ptr %24, %22
  br i1 %25, label %26, label %44

26:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) #7
  %27 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %21, ptr noundef nonnull %4) #5
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) #7
  %28 = icmp slt i64 %27, 0
  br i1 %28, label %44, label %29

29:                                               ; preds = %26
  %30 = load i64, ptr %5, align 8, !tbaa !87
  %31 = icmp eq i64 %30, 64
  br i1 %31, label %44, label %32

32:                                               ; preds = %29
  %33 = add nsw i64 %30, 1
  store i64 %33, ptr %5, align 8, !tbaa !87
  %34 = getelementptr inbounds [64 x i64], ptr %10, i64 0, i64 %30
  store i64 %27, ptr %34, align 8, !tbaa !53
  %35 = load i64, ptr %6, align 8, !tbaa !91
  %36 = getelementptr inbounds [64 x i64], ptr %0, i64 0, i64 %35
  store i64 0, ptr %36, align 8, !tbaa !53
  %37 = load i64, ptr %6, align 8, !tbaa !91
  %38 = getelementptr inbounds [64 x i64], ptr %11, i64 0, i64 %37
  store i64 1, ptr %38, align 8, !tbaa !53
  %39 = load i64, ptr %6, align 8, !tbaa !91
  %40 = add nsw i64 %39, 1
  store i64 %40, ptr %6, align 8, !tbaa !91
  %41 = getelementptr inbounds [64 x i64], ptr %12, i64 0, i64 %39
  store i64 %27, ptr %41, align 8, !tbaa !53
  %42 = load i64, ptr %6, align 8, !tbaa !91
  %43 = icmp slt i64 %42, %2
  br i1 %43, label %13, label %44

44:                                               ; preds = %32, %26, %29, %17, %13, %20, %3
  %45 = phi i1 [ true, %3 ], [ false, %20 ], [ false, %13 ], [ false, %17 ], [ false, %29 ], [ false, %26 ], [ true, %32 ]
  ret i1 %45
}

declare i32 @PySlice_Unpack(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #1

declare i64 @PySlice_AdjustIndices(i64 noundef, ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define internal fastcc ptr @make_view(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef %4, ptr noundef %5) unnamed_addr #0 {
  %7 = alloca i32, align 4
  %8 = alloca %struct.Fields, align 8
  %9 = tail call ptr @PyTuple_New(i64 noundef 1) #5
  %10 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 88), align 8, !tbaa !63
  %11 = getelementptr inbounds i8, ptr %1, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !15
  %13 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 144), align 8, !tbaa !58
  %14 = getelementptr inbounds i8, ptr %12, i64 %13
  %15 = load ptr, ptr %14, align 8, !tbaa !15
  %16 = icmp eq ptr %2, null
  br i1 %16, label %26, label %17

17:                                               ; preds = %6
  %18 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 16), align 8, !tbaa !56
  %19 = tail call ptr @PyType_GenericAlloc(ptr noundef %18, i64 noundef 0) #5
  %20 = icmp eq ptr %19, null
  br i1 %20, label %26, label %21

21:                                               ; preds = %17
  %22 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 136), align 8, !tbaa !57
  tail call void @Py_IncRef(ptr noundef nonnull %2) #5
  %23 = getelementptr inbounds i8, ptr %19, i64 %22
  store ptr %2, ptr %23, align 8, !tbaa !15
  %24 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 144), align 8, !tbaa !58
  tail call void @Py_IncRef(ptr noundef %15) #5
  %25 = getelementptr inbounds i8, ptr %19, i64 %24
  store ptr %15, ptr %25, align 8, !tbaa !15
  br label %26

26:                                               ; preds = %6, %17, %21
  %27 = phi ptr [ %19, %21 ], [ null, %17 ], [ null, %6 ]
  %28 = icmp eq ptr %9, null
  br i1 %28, label %31, label %29

29:                                               ; preds = %26
  tail call void @Py_IncRef(ptr noundef nonnull %1) #5
  %30 = tail call i32 @PyTuple_SetItem(ptr noundef nonnull %9, i64 noundef 0, ptr noundef nonnull %1) #5
  br label %31

31:                                               ; preds = %29, %26
  tail call void @Py_IncRef(ptr noundef %2) #5
  %32 = icmp eq ptr %4, null
  br i1 %32, label %52, label %33

33:                                               ; preds = %31
  br i1 %16, label %34, label %35

34:                                               ; preds = %33
  tail call void @Py_DecRef(ptr noundef null) #5
  br label %52

35:                                               ; preds = %33
  %36 = tail call i32 @PyDict_SetItem(ptr noundef nonnull %4, ptr noundef %3, ptr noundef nonnull %2) #5
  %37 = icmp eq i32 %36, 0
  tail call void @Py_DecRef(ptr noundef nonnull %2) #5
  br i1 %37, label %38, label %52

38:                                               ; preds = %35
  %39 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 120), align 8, !tbaa !65
  %40 = getelementptr inbounds i8, ptr %1, i64 %39
  %41 = load ptr, ptr %40, align 8, !tbaa !15
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #7
  %42 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef %41, ptr noundef nonnull %7) #5
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #7
  %43 = add nsw i64 %42, 1
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %8) #7
  store ptr %0, ptr %8, align 8, !tbaa !40
  %44 = getelementptr inbounds i8, ptr %8, i64 8
  store ptr %9, ptr %44, align 8, !tbaa !42
  %45 = getelementptr inbounds i8, ptr %8, i64 16
  store ptr %27, ptr %45, align 8, !tbaa !43
  %46 = getelementptr inbounds i8, ptr %8, i64 24
  store ptr %4, ptr %46, align 8, !tbaa !44
  %47 = getelementptr inbounds i8, ptr %8, i64 32
  store ptr %5, ptr %47, align 8, !tbaa !45
  %48 = getelementptr inbounds i8, ptr %8, i64 40
  %49 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 256), align 8, !tbaa !46
  store ptr %49, ptr %48, align 8, !tbaa !47
  %50 = getelementptr inbounds i8, ptr %8, i64 48
  store i64 %43, ptr %50, align 8, !tbaa !48
  %51 = call fastcc ptr @make_node(ptr noundef nonnull %8) #6
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %8) #7
  br label %52

52:                                               ; preds = %34, %38, %35, %31
  %53 = phi ptr [ %51, %38 ], [ null, %35 ], [ null, %31 ], [ null, %34 ]
  call void @Py_DecRef(ptr noundef %27) #5
  call void @Py_DecRef(ptr noundef %9) #5
  call void @Py_DecRef(ptr noundef %4) #5
  call void @Py_DecRef(ptr noundef %2) #5
  ret ptr %53
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #4

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #4

attributes #0 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #4 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nobuiltin nounwind "no-builtins" }
attributes #6 = { nobuiltin "no-builtins" }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !4, i64 0}
!3 = !{!"Recording", !4, i64 0, !7, i64 8, !7, i64 16, !7, i64 24, !7, i64 32, !7, i64 40, !7, i64 48, !7, i64 56, !7, i64 64, !4, i64 72, !4, i64 80, !4, i64 88, !4, i64 96, !4, i64 104, !4, i64 112, !4, i64 120, !4, i64 128, !4, i64 136, !4, i64 144, !4, i64 152, !7, i64 160, !7, i64 168, !7, i64 176, !7, i64 184, !7, i64 192, !7, i64 200, !7, i64 208, !7, i64 216, !7, i64 224, !7, i64 232, !7, i64 240, !7, i64 248, !7, i64 256, !7, i64 264, !7, i64 272, !7, i64 280, !7, i64 288, !4, i64 296, !7, i64 304, !7, i64 312, !7, i64 320, !7, i64 328, !7, i64 336}
!4 = !{!"long", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!"any pointer", !5, i64 0}
!8 = !{!9, !7, i64 8}
!9 = !{!"Callable", !7, i64 0, !7, i64 8}
!10 = !{!11, !4, i64 8}
!11 = !{!"Recorder", !7, i64 0, !4, i64 8, !4, i64 16, !4, i64 24, !4, i64 32, !4, i64 40, !7, i64 48, !7, i64 56}
!12 = !{!11, !4, i64 16}
!13 = !{!11, !7, i64 56}
!14 = !{!3, !7, i64 24}
!15 = !{!7, !7, i64 0}
!16 = !{!17, !7, i64 8}
!17 = !{!"Object", !4, i64 0, !7, i64 8}
!18 = !{!11, !4, i64 24}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.mustprogress"}
!21 = !{!11, !4, i64 32}
!22 = !{!3, !7, i64 40}
!23 = !{!11, !4, i64 40}
!24 = !{!11, !7, i64 48}
!25 = !{!26, !7, i64 8}
!26 = !{!"Signature", !7, i64 0, !7, i64 8, !7, i64 16, !7, i64 24, !7, i64 32, !7, i64 40, !7, i64 48, !7, i64 56, !7, i64 64, !7, i64 72}
!27 = !{!26, !7, i64 16}
!28 = !{!26, !7, i64 24}
!29 = distinct !{!29, !20}
!30 = !{!3, !4, i64 152}
!31 = !{!3, !7, i64 8}
!32 = !{!33, !7, i64 0}
!33 = !{!"ScalarClass", !7, i64 0, !4, i64 8, !4, i64 16}
!34 = !{!33, !4, i64 16}
!35 = !{!33, !4, i64 8}
!36 = !{!3, !7, i64 48}
!37 = !{!5, !5, i64 0}
!38 = !{!3, !7, i64 160}
!39 = !{!3, !7, i64 224}
!40 = !{!41, !7, i64 0}
!41 = !{!"Fields", !7, i64 0, !7, i64 8, !7, i64 16, !7, i64 24, !7, i64 32, !7, i64 40, !4, i64 48}
!42 = !{!41, !7, i64 8}
!43 = !{!41, !7, i64 16}
!44 = !{!41, !7, i64 24}
!45 = !{!41, !7, i64 32}
!46 = !{!3, !7, i64 256}
!47 = !{!41, !7, i64 40}
!48 = !{!41, !4, i64 48}
!49 = !{!50, !7, i64 32}
!50 = !{!"Array", !4, i64 0, !7, i64 8, !7, i64 16, !51, i64 24, !7, i64 32, !7, i64 40, !7, i64 48, !7, i64 56, !51, i64 64}
!51 = !{!"int", !5, i64 0}
!52 = !{!50, !51, i64 24}
!53 = !{!4, !4, i64 0}
!54 = distinct !{!54, !20}
!55 = !{!50, !7, i64 56}
!56 = !{!3, !7, i64 16}
!57 = !{!3, !4, i64 136}
!58 = !{!3, !4, i64 144}
!59 = !{!3, !7, i64 216}
!60 = !{!3, !7, i64 248}
!61 = distinct !{!61, !20}
!62 = !{!11, !7, i64 0}
!63 = !{!3, !4, i64 88}
!64 = distinct !{!64, !20}
!65 = !{!3, !4, i64 120}
!66 = distinct !{!66, !20}
!67 = distinct !{!67, !20}
!68 = !{!3, !4, i64 296}
!69 = !{!3, !7, i64 304}
!70 = !{!3, !7, i64 56}
!71 = !{!3, !7, i64 328}
!72 = !{!3, !7, i64 200}
!73 = !{!3, !7, i64 280}
!74 = distinct !{!74, !20}
!75 = !{!3, !4, i64 72}
!76 = !{!3, !4, i64 80}
!77 = !{!3, !4, i64 96}
!78 = !{!3, !4, i64 104}
!79 = !{!3, !4, i64 112}
!80 = !{!3, !4, i64 128}
!81 = !{!3, !7, i64 272}
!82 = !{!3, !7, i64 208}
!83 = !{!3, !7, i64 312}
!84 = !{!3, !7, i64 336}
!85 = distinct !{!85, !20}
!86 = distinct !{!86, !20}
!87 = !{!88, !4, i64 2056}
!88 = !{!"View", !5, i64 0, !5, i64 512, !5, i64 1024, !5, i64 1536, !4, i64 2048, !4, i64 2056, !89, i64 2064}
!89 = !{!"_Bool", !5, i64 0}
!90 = !{!3, !7, i64 264}
!91 = !{!88, !4, i64 2048}
!92 = !{!51, !51, i64 0}
!93 = !{!88, !89, i64 2064}
!94 = !{i8 0, i8 2}
!95 = !{}
!96 = !{!97, !7, i64 0}
!97 = !{!"Slice", !7, i64 0, !7, i64 8, !7, i64 16}
!98 = !{!97, !7, i64 8}
!99 = !{!97, !7, i64 16}
!100 = distinct !{!100, !20}
!101 = !{!3, !7, i64 168}
!102 = !{!3, !7, i64 176}
!103 = !{!3, !7, i64 232}
!104 = !{!3, !7, i64 184}
!105 = distinct !{!105, !20}
!106 = !{!3, !7, i64 240}
!107 = !{!3, !7, i64 192}
!108 = !{!3, !7, i64 320}
!109 = distinct !{!109, !20}
