; recorders.c, translated by translate.py.

%struct.Recording = type { i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, ptr, i64, ptr, ptr, ptr, ptr, ptr }
%struct.Fields = type { ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.Given = type { ptr, ptr, ptr }
%struct.ScalarClass = type { ptr, ptr, i64, i64 }
%struct.View = type { [64 x i64], [64 x i64], [64 x i64], [64 x i64], i64, i64, i8 }

@recording = local_unnamed_addr global %struct.Recording zeroinitializer, align 8

; Function Attrs: nounwind
define dso_local ptr @bind(ptr noundef %0, ptr noundef %1, ptr nocapture noundef readnone %2) local_unnamed_addr #0 {
  %4 = icmp eq ptr %1, null
  %5 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 272), align 8
  %6 = icmp eq ptr %5, %1
  %7 = select i1 %4, i1 true, i1 %6
  br i1 %7, label %10, label %8

8:                                                ; preds = %3
  %9 = tail call ptr @PyMethod_New(ptr noundef %0, ptr noundef nonnull %1) #4
  br label %11

10:                                               ; preds = %3
  tail call void @Py_IncRef(ptr noundef %0) #4
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
  %19 = tail call fastcc ptr @record(ptr noundef nonnull %8, ptr noundef %1, i1 noundef zeroext %18) #5
  br label %20

20:                                               ; preds = %4, %15
  %21 = phi ptr [ %19, %15 ], [ null, %4 ]
  %22 = getelementptr inbounds i8, ptr %8, i64 40
  %23 = load ptr, ptr %22, align 8, !tbaa !13
  %24 = tail call fastcc ptr @answer(ptr noundef %21, i64 noundef 1, ptr noundef %23, ptr noundef %1, i64 noundef %2, ptr noundef %3) #5
  ret ptr %24
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind
define internal fastcc ptr @record(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i1 noundef zeroext %2) unnamed_addr #0 {
  %4 = alloca i32, align 4
  %5 = alloca %struct.Fields, align 8
  %6 = alloca %struct.Fields, align 8
  %7 = alloca %struct.Fields, align 8
  %8 = alloca i32, align 4
  %9 = alloca [3 x %struct.Given], align 16
  call void @llvm.lifetime.start.p0(i64 72, ptr nonnull %9) #6
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  %11 = load i64, ptr %10, align 8, !tbaa !10
  %12 = icmp sgt i64 %11, 0
  br i1 %12, label %13, label %468

13:                                               ; preds = %3, %107
  %14 = phi i64 [ %109, %107 ], [ 0, %3 ]
  %15 = phi i1 [ %111, %107 ], [ false, %3 ]
  %16 = getelementptr inbounds [3 x %struct.Given], ptr %9, i64 0, i64 %14
  %17 = xor i64 %14, -1
  %18 = add nsw i64 %11, %17
  %19 = select i1 %2, i64 %18, i64 %14
  %20 = getelementptr inbounds ptr, ptr %1, i64 %19
  %21 = load ptr, ptr %20, align 8, !tbaa !14
  %22 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 24), align 8, !tbaa !15
  %23 = getelementptr inbounds i8, ptr %21, i64 8
  %24 = load ptr, ptr %23, align 8, !tbaa !16
  %25 = icmp eq ptr %24, %22
  br i1 %25, label %26, label %73

26:                                               ; preds = %13
  %27 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 168), align 8, !tbaa !18
  %28 = getelementptr inbounds i8, ptr %21, i64 %27
  %29 = load ptr, ptr %28, align 8, !tbaa !14
  %30 = icmp eq ptr %29, null
  br i1 %30, label %73, label %31

31:                                               ; preds = %26
  %32 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 8), align 8, !tbaa !19
  %33 = getelementptr inbounds i8, ptr %29, i64 8
  %34 = load ptr, ptr %33, align 8, !tbaa !16
  %35 = icmp eq ptr %34, %32
  br i1 %35, label %36, label %73

36:                                               ; preds = %31
  %37 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 104), align 8, !tbaa !20
  %38 = getelementptr inbounds i8, ptr %29, i64 %37
  %39 = load ptr, ptr %38, align 8, !tbaa !14
  %40 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 136), align 8, !tbaa !21
  %41 = getelementptr inbounds i8, ptr %29, i64 %40
  %42 = load ptr, ptr %41, align 8, !tbaa !14
  %43 = icmp eq ptr %39, null
  %44 = icmp eq ptr %42, null
  %45 = select i1 %43, i1 true, i1 %44
  br i1 %45, label %73, label %46

46:                                               ; preds = %36
  %47 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 16), align 8, !tbaa !22
  %48 = getelementptr inbounds i8, ptr %39, i64 8
  %49 = load ptr, ptr %48, align 8, !tbaa !16
  %50 = icmp eq ptr %49, %47
  br i1 %50, label %51, label %73

51:                                               ; preds = %46
  %52 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 56), align 8, !tbaa !23
  %53 = getelementptr inbounds i8, ptr %42, i64 8
  %54 = load ptr, ptr %53, align 8, !tbaa !16
  %55 = icmp eq ptr %54, %52
  br i1 %55, label %56, label %73

56:                                               ; preds = %51
  %57 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 152), align 8, !tbaa !24
  %58 = getelementptr inbounds i8, ptr %39, i64 %57
  %59 = load ptr, ptr %58, align 8, !tbaa !14
  %60 = icmp eq ptr %59, null
  br i1 %60, label %73, label %61

61:                                               ; preds = %56
  %62 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 72), align 8, !tbaa !25
  %63 = getelementptr inbounds i8, ptr %59, i64 8
  %64 = load ptr, ptr %63, align 8, !tbaa !16
  %65 = icmp eq ptr %64, %62
  br i1 %65, label %66, label %73

66:                                               ; preds = %61
  %67 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 160), align 8, !tbaa !26
  %68 = getelementptr inbounds i8, ptr %39, i64 %67
  %69 = load ptr, ptr %68, align 8, !tbaa !14
  %70 = freeze ptr %69
  %71 = icmp eq ptr %70, null
  br i1 %71, label %73, label %72

72:                                               ; preds = %66
  br label %73

73:                                               ; preds = %72, %66, %61, %56, %51, %46, %36, %31, %26, %13
  %74 = phi i1 [ false, %72 ], [ true, %31 ], [ true, %26 ], [ true, %13 ], [ true, %51 ], [ true, %46 ], [ true, %36 ], [ true, %61 ], [ true, %56 ], [ true, %66 ]
  %75 = phi ptr [ %29, %72 ], [ null, %31 ], [ null, %26 ], [ null, %13 ], [ null, %51 ], [ null, %46 ], [ null, %36 ], [ null, %61 ], [ null, %56 ], [ null, %66 ]
  %76 = phi ptr [ %59, %72 ], [ null, %31 ], [ null, %26 ], [ null, %13 ], [ null, %51 ], [ null, %46 ], [ null, %36 ], [ null, %61 ], [ null, %56 ], [ null, %66 ]
  tail call void @Py_IncRef(ptr noundef %75) #4
  tail call void @Py_IncRef(ptr noundef %76) #4
  store ptr %21, ptr %16, align 8, !tbaa !14
  %77 = getelementptr inbounds i8, ptr %16, i64 8
  store ptr %75, ptr %77, align 8, !tbaa !14
  %78 = getelementptr inbounds i8, ptr %16, i64 16
  store ptr %76, ptr %78, align 8, !tbaa !14
  br i1 %74, label %79, label %107

79:                                               ; preds = %73
  %80 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 32), align 8, !tbaa !27
  %81 = load ptr, ptr %23, align 8, !tbaa !16
  %82 = icmp eq ptr %81, %80
  br i1 %82, label %83, label %107

83:                                               ; preds = %79
  %84 = getelementptr inbounds i8, ptr %21, i64 32
  %85 = load ptr, ptr %84, align 8, !tbaa !28
  %86 = getelementptr inbounds i8, ptr %21, i64 24
  %87 = load i32, ptr %86, align 8, !tbaa !31
  %88 = sext i32 %87 to i64
  %89 = tail call ptr @PyTuple_New(i64 noundef %88) #4
  %90 = icmp eq ptr %89, null
  %91 = icmp slt i32 %87, 1
  %92 = or i1 %91, %90
  br i1 %92, label %104, label %93

93:                                               ; preds = %83, %100
  %94 = phi i64 [ %102, %100 ], [ 0, %83 ]
  %95 = getelementptr inbounds i64, ptr %85, i64 %94
  %96 = load i64, ptr %95, align 8, !tbaa !32
  %97 = tail call ptr @PyLong_FromLongLong(i64 noundef %96) #4
  %98 = icmp eq ptr %97, null
  br i1 %98, label %99, label %100

99:                                               ; preds = %93
  tail call void @Py_DecRef(ptr noundef nonnull %89) #4
  br label %104

100:                                              ; preds = %93
  %101 = tail call i32 @PyTuple_SetItem(ptr noundef nonnull %89, i64 noundef %94, ptr noundef nonnull %97) #4
  %102 = add nuw nsw i64 %94, 1
  %103 = icmp eq i64 %102, %88
  br i1 %103, label %104, label %93, !llvm.loop !33

104:                                              ; preds = %100, %99, %83
  %105 = phi ptr [ null, %99 ], [ %89, %83 ], [ %89, %100 ]
  store ptr %105, ptr %78, align 8, !tbaa !35
  %106 = icmp ne ptr %105, null
  br label %107

107:                                              ; preds = %73, %79, %104
  %108 = phi i1 [ %106, %104 ], [ true, %79 ], [ true, %73 ]
  %109 = add nuw nsw i64 %14, 1
  %110 = icmp ne ptr %75, null
  %111 = or i1 %15, %110
  %112 = icmp slt i64 %109, %11
  %113 = select i1 %108, i1 %112, i1 false
  br i1 %113, label %13, label %114, !llvm.loop !37

114:                                              ; preds = %107
  %115 = select i1 %108, i1 %111, i1 false
  br i1 %115, label %116, label %473

116:                                              ; preds = %114
  %117 = getelementptr inbounds i8, ptr %0, i64 24
  %118 = load i64, ptr %117, align 8, !tbaa !38
  %119 = icmp eq i64 %118, 0
  br i1 %119, label %144, label %120

120:                                              ; preds = %116
  %121 = getelementptr inbounds i8, ptr %9, i64 8
  %122 = load ptr, ptr %121, align 8, !tbaa !39
  %123 = icmp eq ptr %122, null
  br i1 %123, label %473, label %124

124:                                              ; preds = %120
  %125 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 104), align 8, !tbaa !20
  %126 = getelementptr inbounds i8, ptr %122, i64 %125
  %127 = load ptr, ptr %126, align 8, !tbaa !14
  %128 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 160), align 8, !tbaa !26
  %129 = getelementptr inbounds i8, ptr %127, i64 %128
  %130 = load ptr, ptr %129, align 8, !tbaa !14
  %131 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 336), align 8, !tbaa !40
  %132 = icmp eq ptr %130, %131
  br i1 %132, label %473, label %133

133:                                              ; preds = %124
  %134 = getelementptr inbounds i8, ptr %9, i64 24
  %135 = load ptr, ptr %134, align 8, !tbaa !41
  %136 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 56), align 8, !tbaa !23
  %137 = getelementptr inbounds i8, ptr %135, i64 8
  %138 = load ptr, ptr %137, align 8, !tbaa !16
  %139 = icmp eq ptr %138, %136
  br i1 %139, label %140, label %473

140:                                              ; preds = %133
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %8) #6
  %141 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %135, ptr noundef nonnull %8) #4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) #6
  %142 = icmp sgt i64 %141, -1
  %143 = and i1 %142, %12
  br i1 %143, label %145, label %473

144:                                              ; preds = %116
  br i1 %12, label %145, label %473

145:                                              ; preds = %144, %140
  br label %146

146:                                              ; preds = %145, %158
  %147 = phi i64 [ %160, %158 ], [ 0, %145 ]
  %148 = phi ptr [ %159, %158 ], [ null, %145 ]
  %149 = getelementptr inbounds %struct.Given, ptr %9, i64 %147, i32 2
  %150 = load ptr, ptr %149, align 8, !tbaa !35
  %151 = icmp eq ptr %150, null
  br i1 %151, label %158, label %152

152:                                              ; preds = %146
  %153 = icmp eq ptr %148, null
  br i1 %153, label %158, label %154

154:                                              ; preds = %152
  %155 = call fastcc zeroext i1 @fits(ptr noundef nonnull %150, ptr noundef nonnull %148) #5
  br i1 %155, label %158, label %156

156:                                              ; preds = %154
  %157 = call fastcc zeroext i1 @fits(ptr noundef nonnull %148, ptr noundef nonnull %150) #5
  br i1 %157, label %158, label %473

158:                                              ; preds = %156, %154, %152, %146
  %159 = phi ptr [ %148, %146 ], [ %148, %154 ], [ %150, %152 ], [ %150, %156 ]
  %160 = add nuw nsw i64 %147, 1
  %161 = icmp eq i64 %160, %11
  br i1 %161, label %162, label %146, !llvm.loop !42

162:                                              ; preds = %158
  %163 = icmp eq ptr %159, null
  br i1 %163, label %473, label %164

164:                                              ; preds = %162
  %165 = load i64, ptr %10, align 8, !tbaa !10
  %166 = call ptr @PyTuple_New(i64 noundef %165) #4
  %167 = icmp eq ptr %166, null
  br i1 %167, label %210, label %168

168:                                              ; preds = %164
  %169 = load i64, ptr %10, align 8, !tbaa !10
  %170 = icmp sgt i64 %169, 0
  br i1 %170, label %171, label %206

171:                                              ; preds = %168, %200
  %172 = phi i64 [ %203, %200 ], [ 0, %168 ]
  %173 = getelementptr inbounds %struct.Given, ptr %9, i64 %172
  %174 = load ptr, ptr %173, align 8, !tbaa !41
  %175 = getelementptr inbounds i8, ptr %174, i64 8
  %176 = load ptr, ptr %175, align 8, !tbaa !16
  %177 = getelementptr inbounds i8, ptr %173, i64 8
  %178 = load ptr, ptr %177, align 8, !tbaa !39
  %179 = icmp eq ptr %178, null
  br i1 %179, label %186, label %180

180:                                              ; preds = %171
  %181 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 104), align 8, !tbaa !20
  %182 = getelementptr inbounds i8, ptr %178, i64 %181
  %183 = load ptr, ptr %182, align 8, !tbaa !14
  %184 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 160), align 8, !tbaa !26
  %185 = getelementptr inbounds i8, ptr %183, i64 %184
  br label %197

186:                                              ; preds = %171
  %187 = getelementptr inbounds i8, ptr %173, i64 16
  %188 = load ptr, ptr %187, align 8, !tbaa !35
  %189 = icmp eq ptr %188, null
  br i1 %189, label %192, label %190

190:                                              ; preds = %186
  %191 = getelementptr inbounds i8, ptr %174, i64 56
  br label %197

192:                                              ; preds = %186
  %193 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 48), align 8, !tbaa !43
  %194 = getelementptr inbounds i8, ptr %176, i64 8
  %195 = load ptr, ptr %194, align 8, !tbaa !16
  %196 = icmp eq ptr %195, %193
  br i1 %196, label %200, label %469

197:                                              ; preds = %190, %180
  %198 = phi ptr [ %191, %190 ], [ %185, %180 ]
  %199 = load ptr, ptr %198, align 8, !tbaa !14
  br label %200

200:                                              ; preds = %197, %192
  %201 = phi ptr [ %176, %192 ], [ %199, %197 ]
  call void @Py_IncRef(ptr noundef %201) #4
  %202 = call i32 @PyTuple_SetItem(ptr noundef nonnull %166, i64 noundef %172, ptr noundef %201) #4
  %203 = add nuw nsw i64 %172, 1
  %204 = load i64, ptr %10, align 8, !tbaa !10
  %205 = icmp slt i64 %203, %204
  br i1 %205, label %171, label %206

206:                                              ; preds = %200, %168
  %207 = getelementptr inbounds i8, ptr %0, i64 32
  %208 = load ptr, ptr %207, align 8, !tbaa !44
  %209 = call ptr @PyDict_GetItem(ptr noundef %208, ptr noundef nonnull %166) #4
  br label %210

210:                                              ; preds = %164, %206
  %211 = phi ptr [ %209, %206 ], [ null, %164 ]
  call void @Py_IncRef(ptr noundef %211) #4
  call void @Py_DecRef(ptr noundef %166) #4
  %212 = icmp eq ptr %211, null
  br i1 %212, label %473, label %213

213:                                              ; preds = %210
  %214 = load i64, ptr %10, align 8, !tbaa !10
  %215 = call fastcc ptr @origin_of_caller() #5
  %216 = icmp eq ptr %215, null
  br i1 %216, label %473, label %217

217:                                              ; preds = %213
  %218 = call ptr @PyTuple_GetItem(ptr noundef nonnull %211, i64 noundef 1) #4
  %219 = call ptr @PyTuple_New(i64 noundef %214) #4
  %220 = icmp eq ptr %219, null
  %221 = icmp slt i64 %214, 1
  %222 = or i1 %221, %220
  br i1 %222, label %418, label %223

223:                                              ; preds = %217
  %224 = getelementptr inbounds i8, ptr %6, i64 8
  %225 = getelementptr inbounds i8, ptr %6, i64 16
  %226 = getelementptr inbounds i8, ptr %6, i64 24
  %227 = getelementptr inbounds i8, ptr %6, i64 32
  %228 = getelementptr inbounds i8, ptr %6, i64 40
  %229 = getelementptr inbounds i8, ptr %6, i64 48
  %230 = getelementptr inbounds i8, ptr %5, i64 8
  %231 = getelementptr inbounds i8, ptr %5, i64 16
  %232 = getelementptr inbounds i8, ptr %5, i64 24
  %233 = getelementptr inbounds i8, ptr %5, i64 32
  %234 = getelementptr inbounds i8, ptr %5, i64 40
  %235 = getelementptr inbounds i8, ptr %5, i64 48
  br label %236

236:                                              ; preds = %413, %223
  %237 = phi i64 [ 0, %223 ], [ %416, %413 ]
  %238 = getelementptr inbounds %struct.Given, ptr %9, i64 %237
  %239 = getelementptr inbounds i8, ptr %238, i64 8
  %240 = load ptr, ptr %239, align 8, !tbaa !39
  %241 = icmp eq ptr %240, null
  br i1 %241, label %242, label %412

242:                                              ; preds = %236
  %243 = getelementptr inbounds i8, ptr %238, i64 16
  %244 = load ptr, ptr %243, align 8, !tbaa !35
  %245 = icmp eq ptr %244, null
  br i1 %245, label %263, label %246

246:                                              ; preds = %242
  %247 = load ptr, ptr %238, align 8, !tbaa !41
  %248 = getelementptr inbounds i8, ptr %247, i64 56
  %249 = load ptr, ptr %248, align 8, !tbaa !45
  %250 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 16), align 8, !tbaa !22
  %251 = call ptr @PyType_GenericAlloc(ptr noundef %250, i64 noundef 0) #4
  %252 = icmp eq ptr %251, null
  br i1 %252, label %258, label %253

253:                                              ; preds = %246
  %254 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 152), align 8, !tbaa !24
  call void @Py_IncRef(ptr noundef nonnull %244) #4
  %255 = getelementptr inbounds i8, ptr %251, i64 %254
  store ptr %244, ptr %255, align 8, !tbaa !14
  %256 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 160), align 8, !tbaa !26
  call void @Py_IncRef(ptr noundef %249) #4
  %257 = getelementptr inbounds i8, ptr %251, i64 %256
  store ptr %249, ptr %257, align 8, !tbaa !14
  br label %258

258:                                              ; preds = %253, %246
  %259 = call ptr @PyTuple_New(i64 noundef 0) #4
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %6) #6
  %260 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 232), align 8, !tbaa !46
  store ptr %260, ptr %6, align 8, !tbaa !47
  store ptr %259, ptr %224, align 8, !tbaa !49
  store ptr %251, ptr %225, align 8, !tbaa !50
  %261 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 264), align 8, !tbaa !51
  store ptr %261, ptr %226, align 8, !tbaa !52
  store ptr %215, ptr %227, align 8, !tbaa !53
  store ptr %247, ptr %228, align 8, !tbaa !54
  store i64 0, ptr %229, align 8, !tbaa !55
  %262 = call fastcc ptr @make_node(ptr noundef nonnull %6) #5
  call void @Py_DecRef(ptr noundef %259) #4
  call void @Py_DecRef(ptr noundef %251) #4
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %6) #6
  br label %408

263:                                              ; preds = %242
  %264 = call ptr @PyTuple_GetItem(ptr noundef %218, i64 noundef %237) #4
  %265 = load ptr, ptr %238, align 8, !tbaa !41
  %266 = icmp eq ptr %264, null
  br i1 %266, label %411, label %267

267:                                              ; preds = %263
  %268 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 16), align 8, !tbaa !22
  %269 = getelementptr inbounds i8, ptr %264, i64 8
  %270 = load ptr, ptr %269, align 8, !tbaa !16
  %271 = icmp eq ptr %270, %268
  br i1 %271, label %272, label %411

272:                                              ; preds = %267
  %273 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 160), align 8, !tbaa !26
  %274 = getelementptr inbounds i8, ptr %264, i64 %273
  %275 = load ptr, ptr %274, align 8, !tbaa !14
  %276 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 344), align 8, !tbaa !56
  %277 = icmp sgt i64 %276, 0
  br i1 %277, label %278, label %391

278:                                              ; preds = %272
  %279 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 352), align 8, !tbaa !57
  br label %283

280:                                              ; preds = %283
  %281 = add nuw nsw i64 %284, 1
  %282 = icmp eq i64 %281, %276
  br i1 %282, label %391, label %283, !llvm.loop !58

283:                                              ; preds = %280, %278
  %284 = phi i64 [ 0, %278 ], [ %281, %280 ]
  %285 = getelementptr inbounds %struct.ScalarClass, ptr %279, i64 %284
  %286 = getelementptr inbounds i8, ptr %285, i64 8
  %287 = load ptr, ptr %286, align 8, !tbaa !59
  %288 = icmp eq ptr %287, %275
  br i1 %288, label %289, label %280

289:                                              ; preds = %283
  %290 = getelementptr inbounds i8, ptr %265, i64 8
  %291 = load ptr, ptr %290, align 8, !tbaa !16
  %292 = load ptr, ptr %285, align 8, !tbaa !61
  %293 = icmp eq ptr %291, %292
  br i1 %293, label %294, label %295

294:                                              ; preds = %289
  call void @Py_IncRef(ptr noundef nonnull %265) #4
  br label %391

295:                                              ; preds = %289
  %296 = getelementptr inbounds i8, ptr %285, i64 16
  %297 = load i64, ptr %296, align 8, !tbaa !62
  %298 = icmp eq i64 %297, 0
  br i1 %298, label %299, label %311

299:                                              ; preds = %295
  %300 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 304), align 8, !tbaa !63
  %301 = icmp eq ptr %300, %265
  br i1 %301, label %302, label %304

302:                                              ; preds = %299
  %303 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 320), align 8, !tbaa !64
  br label %309

304:                                              ; preds = %299
  %305 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 312), align 8, !tbaa !65
  %306 = icmp eq ptr %305, %265
  %307 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 328), align 8
  %308 = select i1 %306, ptr %307, ptr null
  br label %309

309:                                              ; preds = %304, %302
  %310 = phi ptr [ %303, %302 ], [ %308, %304 ]
  call void @Py_IncRef(ptr noundef %310) #4
  br label %391

311:                                              ; preds = %295
  %312 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 64), align 8, !tbaa !66
  %313 = icmp eq ptr %291, %312
  br i1 %313, label %314, label %336

314:                                              ; preds = %311
  %315 = call double @PyFloat_AsDouble(ptr noundef nonnull %265) #4
  %316 = fcmp olt double %315, 0.000000e+00
  %317 = fneg double %315
  %318 = select i1 %316, double %317, double %315
  %319 = load i64, ptr %296, align 8, !tbaa !62
  %320 = icmp eq i64 %319, 3
  br i1 %320, label %321, label %391

321:                                              ; preds = %314
  %322 = getelementptr inbounds i8, ptr %285, i64 24
  %323 = load i64, ptr %322, align 8, !tbaa !67
  %324 = icmp slt i64 %323, 4
  br i1 %324, label %391, label %325

325:                                              ; preds = %321
  %326 = icmp ne i64 %323, 4
  %327 = fcmp ole double %318, 0x47EFFFFFE0000000
  %328 = select i1 %326, i1 true, i1 %327
  br i1 %328, label %329, label %391

329:                                              ; preds = %325
  %330 = icmp eq i64 %323, 4
  %331 = fptrunc double %315 to float
  %332 = bitcast float %331 to i32
  %333 = sext i32 %332 to i64
  %334 = bitcast double %315 to i64
  %335 = select i1 %330, i64 %333, i64 %334
  br label %372

336:                                              ; preds = %311
  %337 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 56), align 8, !tbaa !23
  %338 = icmp eq ptr %291, %337
  br i1 %338, label %339, label %391

339:                                              ; preds = %336
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) #6
  %340 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %265, ptr noundef nonnull %4) #4
  %341 = getelementptr inbounds i8, ptr %285, i64 24
  %342 = load i64, ptr %341, align 8, !tbaa !67
  %343 = shl nsw i64 %342, 3
  %344 = sub nsw i64 64, %343
  %345 = load i32, ptr %4, align 4, !tbaa !68
  %346 = icmp eq i32 %345, 0
  br i1 %346, label %347, label %366

347:                                              ; preds = %339
  %348 = load i64, ptr %296, align 8, !tbaa !62
  switch i64 %348, label %366 [
    i64 1, label %349
    i64 2, label %367
    i64 3, label %353
  ]

349:                                              ; preds = %347
  %350 = shl i64 %340, %344
  %351 = ashr exact i64 %350, %344
  %352 = icmp eq i64 %351, %340
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) #6
  br i1 %352, label %372, label %391

353:                                              ; preds = %347
  %354 = add i64 %340, -9007199254740993
  %355 = icmp ult i64 %354, -18014398509481985
  %356 = icmp slt i64 %342, 4
  %357 = select i1 %356, i1 true, i1 %355
  br i1 %357, label %366, label %358

358:                                              ; preds = %353
  %359 = sitofp i64 %340 to double
  %360 = icmp eq i64 %342, 4
  %361 = fptrunc double %359 to float
  %362 = bitcast float %361 to i32
  %363 = sext i32 %362 to i64
  %364 = bitcast double %359 to i64
  %365 = select i1 %360, i64 %363, i64 %364
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) #6
  br label %372

366:                                              ; preds = %353, %347, %339
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) #6
  br label %391

367:                                              ; preds = %347
  %368 = icmp sgt i64 %340, -1
  %369 = lshr i64 -1, %344
  %370 = icmp ule i64 %340, %369
  %371 = select i1 %368, i1 %370, i1 false
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) #6
  br i1 %371, label %372, label %391

372:                                              ; preds = %367, %358, %349, %329
  %373 = phi i64 [ %335, %329 ], [ %340, %367 ], [ %365, %358 ], [ %340, %349 ]
  %374 = load ptr, ptr %285, align 8, !tbaa !61
  %375 = call ptr @PyType_GenericAlloc(ptr noundef %374, i64 noundef 0) #4
  %376 = getelementptr inbounds i8, ptr %375, i64 16
  %377 = getelementptr inbounds i8, ptr %285, i64 24
  %378 = icmp eq ptr %375, null
  br i1 %378, label %391, label %379

379:                                              ; preds = %372
  %380 = load i64, ptr %377, align 8, !tbaa !67
  %381 = icmp sgt i64 %380, 0
  br i1 %381, label %382, label %391

382:                                              ; preds = %379, %382
  %383 = phi i64 [ %388, %382 ], [ 0, %379 ]
  %384 = shl nsw i64 %383, 3
  %385 = lshr i64 %373, %384
  %386 = trunc i64 %385 to i8
  %387 = getelementptr inbounds i8, ptr %376, i64 %383
  store i8 %386, ptr %387, align 1, !tbaa !69
  %388 = add nuw nsw i64 %383, 1
  %389 = load i64, ptr %377, align 8, !tbaa !67
  %390 = icmp slt i64 %388, %389
  br i1 %390, label %382, label %391

391:                                              ; preds = %280, %382, %379, %372, %367, %366, %349, %336, %325, %321, %314, %309, %294, %272
  %392 = phi ptr [ %265, %294 ], [ %310, %309 ], [ null, %367 ], [ null, %366 ], [ null, %349 ], [ null, %272 ], [ null, %336 ], [ null, %325 ], [ null, %321 ], [ null, %314 ], [ null, %372 ], [ %375, %379 ], [ %375, %382 ], [ null, %280 ]
  %393 = call ptr @PyTuple_New(i64 noundef 0) #4
  %394 = call ptr @PyDict_New() #4
  %395 = icmp eq ptr %394, null
  br i1 %395, label %403, label %396

396:                                              ; preds = %391
  %397 = icmp eq ptr %392, null
  br i1 %397, label %402, label %398

398:                                              ; preds = %396
  %399 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 176), align 8, !tbaa !14
  %400 = call i32 @PyDict_SetItem(ptr noundef nonnull %394, ptr noundef %399, ptr noundef nonnull %392) #4
  %401 = icmp slt i32 %400, 0
  br i1 %401, label %402, label %403

402:                                              ; preds = %398, %396
  call void @Py_DecRef(ptr noundef nonnull %394) #4
  br label %403

403:                                              ; preds = %402, %398, %391
  %404 = phi ptr [ null, %402 ], [ %394, %398 ], [ null, %391 ]
  call void @Py_DecRef(ptr noundef %392) #4
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %5) #6
  %405 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 240), align 8, !tbaa !70
  store ptr %405, ptr %5, align 8, !tbaa !47
  store ptr %393, ptr %230, align 8, !tbaa !49
  store ptr %264, ptr %231, align 8, !tbaa !50
  store ptr %404, ptr %232, align 8, !tbaa !52
  store ptr %215, ptr %233, align 8, !tbaa !53
  %406 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 272), align 8, !tbaa !71
  store ptr %406, ptr %234, align 8, !tbaa !54
  store i64 0, ptr %235, align 8, !tbaa !55
  %407 = call fastcc ptr @make_node(ptr noundef nonnull %5) #5
  call void @Py_DecRef(ptr noundef %404) #4
  call void @Py_DecRef(ptr noundef %393) #4
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %5) #6
  br label %408

408:                                              ; preds = %403, %258
  %409 = phi ptr [ %262, %258 ], [ %407, %403 ]
  %410 = icmp eq ptr %409, null
  br i1 %410, label %411, label %413

411:                                              ; preds = %408, %267, %263
  call void @Py_DecRef(ptr noundef nonnull %219) #4
  br label %469

412:                                              ; preds = %236
  call void @Py_IncRef(ptr noundef nonnull %240) #4
  br label %413

413:                                              ; preds = %412, %408
  %414 = phi ptr [ %240, %412 ], [ %409, %408 ]
  %415 = call i32 @PyTuple_SetItem(ptr noundef nonnull %219, i64 noundef %237, ptr noundef nonnull %414) #4
  %416 = add nuw nsw i64 %237, 1
  %417 = icmp eq i64 %416, %214
  br i1 %417, label %418, label %236, !llvm.loop !72

418:                                              ; preds = %413, %217
  br i1 %220, label %469, label %419

419:                                              ; preds = %418
  %420 = call ptr @PyTuple_GetItem(ptr noundef nonnull %211, i64 noundef 0) #4
  %421 = icmp sgt i64 %214, 0
  br i1 %421, label %422, label %445

422:                                              ; preds = %419
  %423 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 104), align 8
  %424 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 152), align 8
  %425 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 160), align 8
  br label %426

426:                                              ; preds = %441, %422
  %427 = phi i64 [ 0, %422 ], [ %442, %441 ]
  %428 = getelementptr inbounds %struct.Given, ptr %9, i64 %427, i32 1
  %429 = load ptr, ptr %428, align 8, !tbaa !39
  %430 = icmp eq ptr %429, null
  br i1 %430, label %441, label %431

431:                                              ; preds = %426
  %432 = getelementptr inbounds i8, ptr %429, i64 %423
  %433 = load ptr, ptr %432, align 8, !tbaa !14
  %434 = getelementptr inbounds i8, ptr %433, i64 %424
  %435 = load ptr, ptr %434, align 8, !tbaa !14
  %436 = icmp eq ptr %435, %159
  br i1 %436, label %437, label %441

437:                                              ; preds = %431
  %438 = getelementptr inbounds i8, ptr %433, i64 %425
  %439 = load ptr, ptr %438, align 8, !tbaa !14
  %440 = icmp eq ptr %439, %420
  br i1 %440, label %444, label %441

441:                                              ; preds = %437, %431, %426
  %442 = add nuw nsw i64 %427, 1
  %443 = icmp eq i64 %442, %214
  br i1 %443, label %445, label %426, !llvm.loop !73

444:                                              ; preds = %437
  call void @Py_IncRef(ptr noundef nonnull %433) #4
  br label %454

445:                                              ; preds = %441, %419
  %446 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 16), align 8, !tbaa !22
  %447 = call ptr @PyType_GenericAlloc(ptr noundef %446, i64 noundef 0) #4
  %448 = icmp eq ptr %447, null
  br i1 %448, label %454, label %449

449:                                              ; preds = %445
  %450 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 152), align 8, !tbaa !24
  call void @Py_IncRef(ptr noundef nonnull %159) #4
  %451 = getelementptr inbounds i8, ptr %447, i64 %450
  store ptr %159, ptr %451, align 8, !tbaa !14
  %452 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 160), align 8, !tbaa !26
  call void @Py_IncRef(ptr noundef %420) #4
  %453 = getelementptr inbounds i8, ptr %447, i64 %452
  store ptr %420, ptr %453, align 8, !tbaa !14
  br label %454

454:                                              ; preds = %449, %445, %444
  %455 = phi ptr [ %433, %444 ], [ %447, %449 ], [ null, %445 ]
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %7) #6
  %456 = load ptr, ptr %0, align 8, !tbaa !74
  store ptr %456, ptr %7, align 8, !tbaa !47
  %457 = getelementptr inbounds i8, ptr %7, i64 8
  store ptr %219, ptr %457, align 8, !tbaa !49
  %458 = getelementptr inbounds i8, ptr %7, i64 16
  store ptr %455, ptr %458, align 8, !tbaa !50
  %459 = getelementptr inbounds i8, ptr %7, i64 24
  %460 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 264), align 8, !tbaa !51
  store ptr %460, ptr %459, align 8, !tbaa !52
  %461 = getelementptr inbounds i8, ptr %7, i64 32
  store ptr %215, ptr %461, align 8, !tbaa !53
  %462 = getelementptr inbounds i8, ptr %7, i64 40
  %463 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 272), align 8, !tbaa !71
  store ptr %463, ptr %462, align 8, !tbaa !54
  %464 = getelementptr inbounds i8, ptr %7, i64 48
  %465 = call fastcc i64 @depth_behind(ptr noundef nonnull %219) #5
  %466 = add nsw i64 %465, 1
  store i64 %466, ptr %464, align 8, !tbaa !55
  %467 = call fastcc ptr @make_node(ptr noundef nonnull %7) #5
  call void @Py_DecRef(ptr noundef %455) #4
  call void @Py_DecRef(ptr noundef nonnull %219) #4
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %7) #6
  br label %469

468:                                              ; preds = %3
  tail call void @Py_DecRef(ptr noundef null) #4
  br label %485

469:                                              ; preds = %192, %411, %418, %454
  %470 = phi ptr [ %215, %454 ], [ %215, %418 ], [ %215, %411 ], [ %166, %192 ]
  %471 = phi ptr [ %211, %454 ], [ %211, %418 ], [ %211, %411 ], [ null, %192 ]
  %472 = phi ptr [ %467, %454 ], [ null, %418 ], [ null, %411 ], [ null, %192 ]
  call void @Py_DecRef(ptr noundef nonnull %470) #4
  br label %473

473:                                              ; preds = %156, %469, %210, %213, %162, %140, %114, %144, %133, %124, %120
  %474 = phi ptr [ null, %120 ], [ null, %124 ], [ null, %133 ], [ null, %144 ], [ null, %114 ], [ null, %140 ], [ null, %162 ], [ %211, %213 ], [ null, %210 ], [ %471, %469 ], [ null, %156 ]
  %475 = phi ptr [ null, %120 ], [ null, %124 ], [ null, %133 ], [ null, %144 ], [ null, %114 ], [ null, %140 ], [ null, %162 ], [ null, %213 ], [ null, %210 ], [ %472, %469 ], [ null, %156 ]
  call void @Py_DecRef(ptr noundef %474) #4
  br label %476

476:                                              ; preds = %473, %476
  %477 = phi i64 [ %483, %476 ], [ 0, %473 ]
  %478 = getelementptr inbounds %struct.Given, ptr %9, i64 %477
  %479 = getelementptr inbounds i8, ptr %478, i64 8
  %480 = load ptr, ptr %479, align 8, !tbaa !39
  call void @Py_DecRef(ptr noundef %480) #4
  %481 = getelementptr inbounds i8, ptr %478, i64 16
  %482 = load ptr, ptr %481, align 8, !tbaa !35
  call void @Py_DecRef(ptr noundef %482) #4
  %483 = add nuw nsw i64 %477, 1
  %484 = icmp eq i64 %477, %14
  br i1 %484, label %485, label %476, !llvm.loop !75

485:                                              ; preds = %476, %468
  %486 = phi ptr [ null, %468 ], [ %475, %476 ]
  call void @llvm.lifetime.end.p0(i64 72, ptr nonnull %9) #6
  ret ptr %486
}

; Function Attrs: nounwind
define internal fastcc ptr @answer(ptr noundef %0, i64 noundef %1, ptr noundef %2, ptr noundef %3, i64 noundef %4, ptr noundef %5) unnamed_addr #0 {
  %7 = alloca i32, align 4
  %8 = icmp eq ptr %0, null
  br i1 %8, label %31, label %9

9:                                                ; preds = %6
  %10 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 136), align 8, !tbaa !21
  %11 = getelementptr inbounds i8, ptr %0, i64 %10
  %12 = load ptr, ptr %11, align 8, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #6
  %13 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef %12, ptr noundef nonnull %7) #4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #6
  %14 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 360), align 8, !tbaa !76
  %15 = srem i64 %13, %14
  %16 = icmp slt i64 %15, %1
  br i1 %16, label %17, label %23

17:                                               ; preds = %9
  %18 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 368), align 8, !tbaa !77
  %19 = call ptr @PyObject_CallOneArg(ptr noundef %18, ptr noundef nonnull %0) #4
  %20 = icmp eq ptr %19, null
  br i1 %20, label %21, label %22

21:                                               ; preds = %17
  call void @Py_DecRef(ptr noundef nonnull %0) #4
  call void @Py_DecRef(ptr noundef null) #4
  br label %33

22:                                               ; preds = %17
  call void @Py_DecRef(ptr noundef nonnull %19) #4
  br label %23

23:                                               ; preds = %9, %22
  %24 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 24), align 8, !tbaa !15
  %25 = call ptr @PyType_GenericAlloc(ptr noundef %24, i64 noundef 0) #4
  %26 = icmp eq ptr %25, null
  br i1 %26, label %30, label %27

27:                                               ; preds = %23
  %28 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 168), align 8, !tbaa !18
  call void @Py_IncRef(ptr noundef nonnull %0) #4
  %29 = getelementptr inbounds i8, ptr %25, i64 %28
  store ptr %0, ptr %29, align 8, !tbaa !14
  br label %30

30:                                               ; preds = %23, %27
  call void @Py_DecRef(ptr noundef nonnull %0) #4
  br label %33

31:                                               ; preds = %6
  tail call void @PyErr_Clear() #4
  %32 = tail call ptr @PyObject_Vectorcall(ptr noundef %2, ptr noundef %3, i64 noundef %4, ptr noundef %5) #4
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
  %6 = alloca %struct.Fields, align 16
  %7 = and i64 %2, 9223372036854775807
  %8 = icmp eq i64 %7, 5
  %9 = icmp eq ptr %3, null
  %10 = and i1 %8, %9
  br i1 %10, label %11, label %24

11:                                               ; preds = %4
  %12 = getelementptr inbounds i8, ptr %1, i64 8
  %13 = load ptr, ptr %12, align 8, !tbaa !14
  %14 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 72), align 8, !tbaa !25
  %15 = getelementptr inbounds i8, ptr %13, i64 8
  %16 = load ptr, ptr %15, align 8, !tbaa !16
  %17 = icmp eq ptr %16, %14
  br i1 %17, label %18, label %24

18:                                               ; preds = %11
  %19 = tail call fastcc i64 @depth_behind(ptr noundef nonnull %13) #5
  %20 = icmp slt i64 %19, 0
  br i1 %20, label %24, label %21

21:                                               ; preds = %18
  %22 = getelementptr inbounds i8, ptr %1, i64 32
  %23 = load ptr, ptr %22, align 8, !tbaa !14
  br label %24

24:                                               ; preds = %4, %11, %18, %21
  %25 = phi i64 [ %19, %21 ], [ %19, %18 ], [ -1, %11 ], [ -1, %4 ]
  %26 = phi ptr [ %23, %21 ], [ null, %18 ], [ null, %11 ], [ null, %4 ]
  %27 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 272), align 8, !tbaa !71
  %28 = icmp eq ptr %26, %27
  br i1 %28, label %29, label %31

29:                                               ; preds = %24
  %30 = tail call fastcc ptr @origin_of_caller() #5
  br label %32

31:                                               ; preds = %24
  tail call void @Py_IncRef(ptr noundef %26) #4
  br label %32

32:                                               ; preds = %31, %29
  %33 = phi ptr [ %30, %29 ], [ %26, %31 ]
  %34 = icmp eq ptr %33, null
  br i1 %34, label %62, label %35

35:                                               ; preds = %32
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %6) #6
  %36 = load <2 x ptr>, ptr %1, align 8, !tbaa !14
  store <2 x ptr> %36, ptr %6, align 16, !tbaa !14
  %37 = getelementptr inbounds i8, ptr %6, i64 16
  %38 = getelementptr inbounds i8, ptr %1, i64 16
  %39 = load <2 x ptr>, ptr %38, align 8, !tbaa !14
  store <2 x ptr> %39, ptr %37, align 16, !tbaa !14
  %40 = getelementptr inbounds i8, ptr %6, i64 32
  store ptr %33, ptr %40, align 16, !tbaa !53
  %41 = getelementptr inbounds i8, ptr %6, i64 40
  %42 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 272), align 8, !tbaa !71
  store ptr %42, ptr %41, align 8, !tbaa !54
  %43 = getelementptr inbounds i8, ptr %6, i64 48
  %44 = add nsw i64 %25, 1
  store i64 %44, ptr %43, align 16, !tbaa !55
  %45 = call fastcc ptr @make_node(ptr noundef nonnull %6) #5
  tail call void @Py_DecRef(ptr noundef nonnull %33) #4
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %6) #6
  %46 = icmp eq ptr %45, null
  br i1 %46, label %62, label %47

47:                                               ; preds = %35
  %48 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 136), align 8, !tbaa !21
  %49 = getelementptr inbounds i8, ptr %45, i64 %48
  %50 = load ptr, ptr %49, align 8, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) #6
  %51 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef %50, ptr noundef nonnull %5) #4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) #6
  %52 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 360), align 8, !tbaa !76
  %53 = srem i64 %51, %52
  %54 = icmp slt i64 %53, 1
  br i1 %54, label %55, label %65

55:                                               ; preds = %47
  %56 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 368), align 8, !tbaa !77
  %57 = call ptr @PyObject_CallOneArg(ptr noundef %56, ptr noundef nonnull %45) #4
  %58 = icmp eq ptr %57, null
  br i1 %58, label %59, label %60

59:                                               ; preds = %55
  call void @Py_DecRef(ptr noundef nonnull %45) #4
  br label %60

60:                                               ; preds = %59, %55
  %61 = phi ptr [ null, %59 ], [ %45, %55 ]
  call void @Py_DecRef(ptr noundef %57) #4
  br label %65

62:                                               ; preds = %32, %35
  tail call void @PyErr_Clear() #4
  %63 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 392), align 8, !tbaa !78
  %64 = tail call ptr @PyObject_Vectorcall(ptr noundef %63, ptr noundef %1, i64 noundef %2, ptr noundef %3) #4
  br label %65

65:                                               ; preds = %60, %47, %62
  %66 = phi ptr [ %64, %62 ], [ %61, %60 ], [ %45, %47 ]
  ret ptr %66
}

; Function Attrs: nounwind
define internal fastcc i64 @depth_behind(ptr noundef %0) unnamed_addr #0 {
  %2 = alloca i32, align 4
  %3 = tail call i64 @PyTuple_Size(ptr noundef %0) #4
  %4 = icmp sgt i64 %3, 0
  br i1 %4, label %5, label %54

5:                                                ; preds = %1, %48
  %6 = phi i64 [ %50, %48 ], [ 0, %1 ]
  %7 = phi i64 [ %51, %48 ], [ 0, %1 ]
  %8 = call ptr @PyTuple_GetItem(ptr noundef %0, i64 noundef %7) #4
  %9 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 8), align 8, !tbaa !19
  %10 = getelementptr inbounds i8, ptr %8, i64 8
  %11 = load ptr, ptr %10, align 8, !tbaa !16
  %12 = icmp eq ptr %11, %9
  br i1 %12, label %13, label %54

13:                                               ; preds = %5
  %14 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 104), align 8, !tbaa !20
  %15 = getelementptr inbounds i8, ptr %8, i64 %14
  %16 = load ptr, ptr %15, align 8, !tbaa !14
  %17 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 136), align 8, !tbaa !21
  %18 = getelementptr inbounds i8, ptr %8, i64 %17
  %19 = load ptr, ptr %18, align 8, !tbaa !14
  %20 = icmp eq ptr %16, null
  %21 = icmp eq ptr %19, null
  %22 = select i1 %20, i1 true, i1 %21
  br i1 %22, label %54, label %23

23:                                               ; preds = %13
  %24 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 16), align 8, !tbaa !22
  %25 = getelementptr inbounds i8, ptr %16, i64 8
  %26 = load ptr, ptr %25, align 8, !tbaa !16
  %27 = icmp eq ptr %26, %24
  br i1 %27, label %28, label %54

28:                                               ; preds = %23
  %29 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 56), align 8, !tbaa !23
  %30 = getelementptr inbounds i8, ptr %19, i64 8
  %31 = load ptr, ptr %30, align 8, !tbaa !16
  %32 = icmp eq ptr %31, %29
  br i1 %32, label %33, label %54

33:                                               ; preds = %28
  %34 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 152), align 8, !tbaa !24
  %35 = getelementptr inbounds i8, ptr %16, i64 %34
  %36 = load ptr, ptr %35, align 8, !tbaa !14
  %37 = icmp eq ptr %36, null
  br i1 %37, label %54, label %38

38:                                               ; preds = %33
  %39 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 72), align 8, !tbaa !25
  %40 = getelementptr inbounds i8, ptr %36, i64 8
  %41 = load ptr, ptr %40, align 8, !tbaa !16
  %42 = icmp eq ptr %41, %39
  br i1 %42, label %43, label %54

43:                                               ; preds = %38
  %44 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 160), align 8, !tbaa !26
  %45 = getelementptr inbounds i8, ptr %16, i64 %44
  %46 = load ptr, ptr %45, align 8, !tbaa !14
  %47 = icmp eq ptr %46, null
  br i1 %47, label %54, label %48

48:                                               ; preds = %43
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %2) #6
  %49 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %19, ptr noundef nonnull %2) #4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %2) #6
  %50 = call i64 @llvm.smax.i64(i64 %49, i64 %6)
  %51 = add nuw nsw i64 %7, 1
  %52 = call i64 @PyTuple_Size(ptr noundef %0) #4
  %53 = icmp slt i64 %51, %52
  br i1 %53, label %5, label %54, !llvm.loop !79

54:                                               ; preds = %48, %43, %5, %28, %23, %13, %38, %33, %1
  %55 = phi i64 [ 0, %1 ], [ -1, %33 ], [ -1, %38 ], [ -1, %13 ], [ -1, %23 ], [ -1, %28 ], [ -1, %5 ], [ -1, %43 ], [ %50, %48 ]
  ret i64 %55
}

; Function Attrs: nounwind
define internal fastcc ptr @origin_of_caller() unnamed_addr #0 {
  %1 = tail call ptr @PyEval_GetFrame() #4
  tail call void @Py_IncRef(ptr noundef %1) #4
  %2 = icmp eq ptr %1, null
  br i1 %2, label %39, label %3

3:                                                ; preds = %0, %33
  %4 = phi ptr [ %34, %33 ], [ %1, %0 ]
  %5 = tail call ptr @PyFrame_GetCode(ptr noundef nonnull %4) #4
  %6 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 216), align 8, !tbaa !80
  %7 = tail call ptr @PyObject_GetAttr(ptr noundef %5, ptr noundef %6) #4
  %8 = icmp eq ptr %7, null
  br i1 %8, label %12, label %9

9:                                                ; preds = %3
  %10 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 296), align 8, !tbaa !81
  %11 = tail call ptr @PyDict_GetItem(ptr noundef %10, ptr noundef nonnull %7) #4
  br label %12

12:                                               ; preds = %3, %9
  %13 = phi ptr [ %11, %9 ], [ null, %3 ]
  tail call void @Py_DecRef(ptr noundef %7) #4
  %14 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 312), align 8, !tbaa !65
  %15 = icmp eq ptr %13, %14
  br i1 %15, label %16, label %30

16:                                               ; preds = %12
  %17 = tail call i32 @PyFrame_GetLasti(ptr noundef nonnull %4) #4
  %18 = sext i32 %17 to i64
  %19 = tail call ptr @PyLong_FromLong(i64 noundef %18) #4
  %20 = icmp eq ptr %19, null
  br i1 %20, label %24, label %21

21:                                               ; preds = %16
  %22 = tail call ptr @PyTuple_New(i64 noundef 2) #4
  %23 = icmp eq ptr %22, null
  br i1 %23, label %24, label %25

24:                                               ; preds = %21, %16
  tail call void @Py_DecRef(ptr noundef %19) #4
  tail call void @Py_DecRef(ptr noundef %5) #4
  br label %28

25:                                               ; preds = %21
  %26 = tail call i32 @PyTuple_SetItem(ptr noundef nonnull %22, i64 noundef 0, ptr noundef %5) #4
  %27 = tail call i32 @PyTuple_SetItem(ptr noundef nonnull %22, i64 noundef 1, ptr noundef nonnull %19) #4
  br label %28

28:                                               ; preds = %24, %25
  %29 = phi ptr [ null, %24 ], [ %22, %25 ]
  tail call void @Py_DecRef(ptr noundef nonnull %4) #4
  br label %42

30:                                               ; preds = %12
  tail call void @Py_DecRef(ptr noundef %5) #4
  %31 = icmp eq ptr %13, null
  br i1 %31, label %32, label %33

32:                                               ; preds = %30
  tail call void @Py_DecRef(ptr noundef nonnull %4) #4
  br label %42

33:                                               ; preds = %30
  %34 = tail call ptr @PyFrame_GetBack(ptr noundef nonnull %4) #4
  tail call void @Py_DecRef(ptr noundef nonnull %4) #4
  %35 = icmp eq ptr %34, null
  br i1 %35, label %36, label %3, !llvm.loop !82

36:                                               ; preds = %33
  %37 = tail call ptr @PyErr_Occurred() #4
  %38 = icmp eq ptr %37, null
  br i1 %38, label %39, label %42

39:                                               ; preds = %36, %0
  %40 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 272), align 8, !tbaa !71
  tail call void @Py_IncRef(ptr noundef %40) #4
  %41 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 272), align 8, !tbaa !71
  br label %42

42:                                               ; preds = %36, %32, %28, %39
  %43 = phi ptr [ %41, %39 ], [ null, %32 ], [ %29, %28 ], [ null, %36 ]
  ret ptr %43
}

; Function Attrs: nounwind
define internal fastcc ptr @make_node(ptr nocapture noundef readonly %0) unnamed_addr #0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 48
  %3 = load i64, ptr %2, align 8, !tbaa !55
  %4 = tail call ptr @PyLong_FromLongLong(i64 noundef %3) #4
  %5 = icmp eq ptr %4, null
  br i1 %5, label %48, label %6

6:                                                ; preds = %1
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8, !tbaa !49
  %9 = icmp eq ptr %8, null
  br i1 %9, label %48, label %10

10:                                               ; preds = %6
  %11 = getelementptr inbounds i8, ptr %0, i64 16
  %12 = load ptr, ptr %11, align 8, !tbaa !50
  %13 = icmp eq ptr %12, null
  br i1 %13, label %48, label %14

14:                                               ; preds = %10
  %15 = getelementptr inbounds i8, ptr %0, i64 24
  %16 = load ptr, ptr %15, align 8, !tbaa !52
  %17 = icmp eq ptr %16, null
  br i1 %17, label %48, label %18

18:                                               ; preds = %14
  %19 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 8), align 8, !tbaa !19
  %20 = tail call ptr @PyType_GenericAlloc(ptr noundef %19, i64 noundef 0) #4
  %21 = icmp eq ptr %20, null
  br i1 %21, label %48, label %22

22:                                               ; preds = %18
  %23 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 88), align 8, !tbaa !83
  %24 = load ptr, ptr %0, align 8, !tbaa !47
  tail call void @Py_IncRef(ptr noundef %24) #4
  %25 = getelementptr inbounds i8, ptr %20, i64 %23
  store ptr %24, ptr %25, align 8, !tbaa !14
  %26 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 96), align 8, !tbaa !84
  %27 = load ptr, ptr %7, align 8, !tbaa !49
  tail call void @Py_IncRef(ptr noundef %27) #4
  %28 = getelementptr inbounds i8, ptr %20, i64 %26
  store ptr %27, ptr %28, align 8, !tbaa !14
  %29 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 104), align 8, !tbaa !20
  %30 = load ptr, ptr %11, align 8, !tbaa !50
  tail call void @Py_IncRef(ptr noundef %30) #4
  %31 = getelementptr inbounds i8, ptr %20, i64 %29
  store ptr %30, ptr %31, align 8, !tbaa !14
  %32 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 112), align 8, !tbaa !85
  %33 = load ptr, ptr %15, align 8, !tbaa !52
  tail call void @Py_IncRef(ptr noundef %33) #4
  %34 = getelementptr inbounds i8, ptr %20, i64 %32
  store ptr %33, ptr %34, align 8, !tbaa !14
  %35 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 120), align 8, !tbaa !86
  %36 = getelementptr inbounds i8, ptr %0, i64 40
  %37 = load ptr, ptr %36, align 8, !tbaa !54
  tail call void @Py_IncRef(ptr noundef %37) #4
  %38 = getelementptr inbounds i8, ptr %20, i64 %35
  store ptr %37, ptr %38, align 8, !tbaa !14
  %39 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 128), align 8, !tbaa !87
  %40 = getelementptr inbounds i8, ptr %0, i64 32
  %41 = load ptr, ptr %40, align 8, !tbaa !53
  tail call void @Py_IncRef(ptr noundef %41) #4
  %42 = getelementptr inbounds i8, ptr %20, i64 %39
  store ptr %41, ptr %42, align 8, !tbaa !14
  %43 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 136), align 8, !tbaa !21
  tail call void @Py_IncRef(ptr noundef nonnull %4) #4
  %44 = getelementptr inbounds i8, ptr %20, i64 %43
  store ptr %4, ptr %44, align 8, !tbaa !14
  %45 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 144), align 8, !tbaa !88
  %46 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 288), align 8, !tbaa !89
  tail call void @Py_IncRef(ptr noundef %46) #4
  %47 = getelementptr inbounds i8, ptr %20, i64 %45
  store ptr %46, ptr %47, align 8, !tbaa !14
  br label %48

48:                                               ; preds = %1, %6, %10, %14, %22, %18
  %49 = phi ptr [ %20, %22 ], [ null, %18 ], [ null, %14 ], [ null, %10 ], [ null, %6 ], [ null, %1 ]
  tail call void @Py_DecRef(ptr noundef %4) #4
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
  br i1 %9, label %10, label %98

10:                                               ; preds = %4
  %11 = load ptr, ptr %1, align 8, !tbaa !14
  %12 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 24), align 8, !tbaa !15
  %13 = getelementptr inbounds i8, ptr %11, i64 8
  %14 = load ptr, ptr %13, align 8, !tbaa !16
  %15 = icmp eq ptr %14, %12
  br i1 %15, label %16, label %98

16:                                               ; preds = %10
  %17 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 168), align 8, !tbaa !18
  %18 = getelementptr inbounds i8, ptr %11, i64 %17
  %19 = load ptr, ptr %18, align 8, !tbaa !14
  %20 = icmp eq ptr %19, null
  br i1 %20, label %98, label %21

21:                                               ; preds = %16
  %22 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 8), align 8, !tbaa !19
  %23 = getelementptr inbounds i8, ptr %19, i64 8
  %24 = load ptr, ptr %23, align 8, !tbaa !16
  %25 = icmp eq ptr %24, %22
  br i1 %25, label %26, label %98

26:                                               ; preds = %21
  %27 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 104), align 8, !tbaa !20
  %28 = getelementptr inbounds i8, ptr %19, i64 %27
  %29 = load ptr, ptr %28, align 8, !tbaa !14
  %30 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 136), align 8, !tbaa !21
  %31 = getelementptr inbounds i8, ptr %19, i64 %30
  %32 = load ptr, ptr %31, align 8, !tbaa !14
  %33 = icmp eq ptr %29, null
  %34 = icmp eq ptr %32, null
  %35 = select i1 %33, i1 true, i1 %34
  br i1 %35, label %98, label %36

36:                                               ; preds = %26
  %37 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 16), align 8, !tbaa !22
  %38 = getelementptr inbounds i8, ptr %29, i64 8
  %39 = load ptr, ptr %38, align 8, !tbaa !16
  %40 = icmp eq ptr %39, %37
  br i1 %40, label %41, label %98

41:                                               ; preds = %36
  %42 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 56), align 8, !tbaa !23
  %43 = getelementptr inbounds i8, ptr %32, i64 8
  %44 = load ptr, ptr %43, align 8, !tbaa !16
  %45 = icmp eq ptr %44, %42
  br i1 %45, label %46, label %98

46:                                               ; preds = %41
  %47 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 152), align 8, !tbaa !24
  %48 = getelementptr inbounds i8, ptr %29, i64 %47
  %49 = load ptr, ptr %48, align 8, !tbaa !14
  %50 = icmp eq ptr %49, null
  br i1 %50, label %98, label %51

51:                                               ; preds = %46
  %52 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 72), align 8, !tbaa !25
  %53 = getelementptr inbounds i8, ptr %49, i64 8
  %54 = load ptr, ptr %53, align 8, !tbaa !16
  %55 = icmp eq ptr %54, %52
  br i1 %55, label %56, label %98

56:                                               ; preds = %51
  %57 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 160), align 8, !tbaa !26
  %58 = getelementptr inbounds i8, ptr %29, i64 %57
  %59 = load ptr, ptr %58, align 8, !tbaa !14
  %60 = freeze ptr %59
  %61 = icmp eq ptr %60, null
  br i1 %61, label %98, label %62

62:                                               ; preds = %56
  %63 = getelementptr inbounds i8, ptr %1, i64 8
  %64 = load ptr, ptr %63, align 8, !tbaa !14
  %65 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 40), align 8, !tbaa !90
  %66 = getelementptr inbounds i8, ptr %64, i64 8
  %67 = load ptr, ptr %66, align 8, !tbaa !16
  %68 = icmp eq ptr %67, %65
  br i1 %68, label %69, label %98

69:                                               ; preds = %62
  %70 = icmp ugt i64 %6, 4
  br i1 %70, label %75, label %71

71:                                               ; preds = %69
  %72 = getelementptr inbounds i8, ptr %1, i64 24
  %73 = load ptr, ptr %72, align 8, !tbaa !14
  %74 = icmp eq ptr %73, %11
  br i1 %74, label %75, label %98

75:                                               ; preds = %71, %69
  %76 = getelementptr inbounds i8, ptr %1, i64 16
  %77 = load ptr, ptr %76, align 8, !tbaa !14
  %78 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 224), align 8, !tbaa !91
  %79 = tail call i32 @PyUnicode_Compare(ptr noundef %77, ptr noundef %78) #4
  %80 = icmp eq i32 %79, 0
  br i1 %80, label %81, label %98

81:                                               ; preds = %75
  %82 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 376), align 8, !tbaa !92
  %83 = load ptr, ptr %63, align 8, !tbaa !14
  %84 = tail call ptr @PyDict_GetItem(ptr noundef %82, ptr noundef %83) #4
  %85 = icmp eq ptr %84, null
  br i1 %85, label %98, label %86

86:                                               ; preds = %81
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) #6
  %87 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %84, ptr noundef nonnull %5) #4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) #6
  %88 = inttoptr i64 %87 to ptr
  %89 = icmp eq i64 %87, 0
  br i1 %89, label %98, label %90

90:                                               ; preds = %86
  %91 = getelementptr inbounds i8, ptr %88, i64 8
  %92 = load i64, ptr %91, align 8, !tbaa !10
  %93 = add nsw i64 %6, -3
  %94 = icmp eq i64 %92, %93
  br i1 %94, label %95, label %98

95:                                               ; preds = %90
  %96 = getelementptr inbounds i8, ptr %1, i64 24
  %97 = call fastcc ptr @record(ptr noundef nonnull %88, ptr noundef nonnull %96, i1 noundef zeroext false) #5
  br label %98

98:                                               ; preds = %81, %56, %46, %51, %26, %36, %41, %10, %16, %21, %4, %86, %90, %95, %75, %71, %62
  %99 = phi ptr [ null, %75 ], [ null, %71 ], [ null, %62 ], [ %97, %95 ], [ null, %90 ], [ null, %86 ], [ null, %4 ], [ null, %21 ], [ null, %16 ], [ null, %10 ], [ null, %41 ], [ null, %36 ], [ null, %26 ], [ null, %51 ], [ null, %46 ], [ null, %56 ], [ null, %81 ]
  %100 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 400), align 8, !tbaa !93
  %101 = call fastcc ptr @answer(ptr noundef %99, i64 noundef 1, ptr noundef %100, ptr noundef %1, i64 noundef %2, ptr noundef %3) #5
  ret ptr %101
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
  br i1 %15, label %16, label %438

16:                                               ; preds = %4
  %17 = load ptr, ptr %1, align 8, !tbaa !14
  %18 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 24), align 8, !tbaa !15
  %19 = getelementptr inbounds i8, ptr %17, i64 8
  %20 = load ptr, ptr %19, align 8, !tbaa !16
  %21 = icmp eq ptr %20, %18
  br i1 %21, label %22, label %438

22:                                               ; preds = %16
  %23 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 168), align 8, !tbaa !18
  %24 = getelementptr inbounds i8, ptr %17, i64 %23
  %25 = load ptr, ptr %24, align 8, !tbaa !14
  %26 = icmp eq ptr %25, null
  br i1 %26, label %438, label %27

27:                                               ; preds = %22
  %28 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 8), align 8, !tbaa !19
  %29 = getelementptr inbounds i8, ptr %25, i64 8
  %30 = load ptr, ptr %29, align 8, !tbaa !16
  %31 = icmp eq ptr %30, %28
  br i1 %31, label %32, label %438

32:                                               ; preds = %27
  %33 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 104), align 8, !tbaa !20
  %34 = getelementptr inbounds i8, ptr %25, i64 %33
  %35 = load ptr, ptr %34, align 8, !tbaa !14
  %36 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 136), align 8, !tbaa !21
  %37 = getelementptr inbounds i8, ptr %25, i64 %36
  %38 = load ptr, ptr %37, align 8, !tbaa !14
  %39 = icmp eq ptr %35, null
  %40 = icmp eq ptr %38, null
  %41 = select i1 %39, i1 true, i1 %40
  br i1 %41, label %438, label %42

42:                                               ; preds = %32
  %43 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 16), align 8, !tbaa !22
  %44 = getelementptr inbounds i8, ptr %35, i64 8
  %45 = load ptr, ptr %44, align 8, !tbaa !16
  %46 = icmp eq ptr %45, %43
  br i1 %46, label %47, label %438

47:                                               ; preds = %42
  %48 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 56), align 8, !tbaa !23
  %49 = getelementptr inbounds i8, ptr %38, i64 8
  %50 = load ptr, ptr %49, align 8, !tbaa !16
  %51 = icmp eq ptr %50, %48
  br i1 %51, label %52, label %438

52:                                               ; preds = %47
  %53 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 152), align 8, !tbaa !24
  %54 = getelementptr inbounds i8, ptr %35, i64 %53
  %55 = load ptr, ptr %54, align 8, !tbaa !14
  %56 = icmp eq ptr %55, null
  br i1 %56, label %438, label %57

57:                                               ; preds = %52
  %58 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 72), align 8, !tbaa !25
  %59 = getelementptr inbounds i8, ptr %55, i64 8
  %60 = load ptr, ptr %59, align 8, !tbaa !16
  %61 = icmp eq ptr %60, %58
  br i1 %61, label %62, label %438

62:                                               ; preds = %57
  %63 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 160), align 8, !tbaa !26
  %64 = getelementptr inbounds i8, ptr %35, i64 %63
  %65 = load ptr, ptr %64, align 8, !tbaa !14
  %66 = freeze ptr %65
  %67 = icmp eq ptr %66, null
  br i1 %67, label %438, label %68

68:                                               ; preds = %62
  call void @llvm.lifetime.start.p0(i64 2072, ptr nonnull %10) #6
  %69 = getelementptr inbounds i8, ptr %10, i64 2056
  store i64 0, ptr %69, align 8, !tbaa !94
  %70 = getelementptr inbounds i8, ptr %10, i64 2048
  store i64 0, ptr %70, align 8, !tbaa !97
  %71 = getelementptr inbounds i8, ptr %10, i64 2064
  store i8 1, ptr %71, align 8, !tbaa !98
  %72 = getelementptr inbounds i8, ptr %1, i64 8
  %73 = load ptr, ptr %72, align 8, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %11) #6
  store ptr %73, ptr %11, align 16, !tbaa !14
  %74 = getelementptr inbounds i8, ptr %73, i64 8
  %75 = load ptr, ptr %74, align 8, !tbaa !16
  %76 = icmp eq ptr %75, %58
  br i1 %76, label %84, label %77

77:                                               ; preds = %68
  %78 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 104), align 8, !tbaa !20
  %79 = getelementptr inbounds i8, ptr %25, i64 %78
  %80 = load ptr, ptr %79, align 8, !tbaa !14
  %81 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 152), align 8, !tbaa !24
  %82 = getelementptr inbounds i8, ptr %80, i64 %81
  %83 = load ptr, ptr %82, align 8, !tbaa !14
  br label %109

84:                                               ; preds = %68
  %85 = tail call i64 @PyTuple_Size(ptr noundef nonnull %73) #4
  %86 = freeze i64 %85
  %87 = icmp sgt i64 %86, 0
  br i1 %87, label %88, label %99

88:                                               ; preds = %84
  %89 = add nsw i64 %86, -1
  %90 = tail call i64 @llvm.umin.i64(i64 %89, i64 63)
  br label %93

91:                                               ; preds = %93
  %92 = icmp slt i64 %86, 65
  br i1 %92, label %99, label %435

93:                                               ; preds = %88, %93
  %94 = phi i64 [ %97, %93 ], [ 0, %88 ]
  %95 = tail call ptr @PyTuple_GetItem(ptr noundef %73, i64 noundef %94) #4
  %96 = getelementptr inbounds [64 x ptr], ptr %11, i64 0, i64 %94
  store ptr %95, ptr %96, align 8, !tbaa !14
  %97 = add nuw nsw i64 %94, 1
  %98 = icmp eq i64 %94, %90
  br i1 %98, label %91, label %93, !llvm.loop !99

99:                                               ; preds = %84, %91
  %100 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 104), align 8, !tbaa !20
  %101 = getelementptr inbounds i8, ptr %25, i64 %100
  %102 = load ptr, ptr %101, align 8, !tbaa !14
  %103 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 152), align 8, !tbaa !24
  %104 = getelementptr inbounds i8, ptr %102, i64 %103
  %105 = load ptr, ptr %104, align 8, !tbaa !14
  %106 = icmp slt i64 %86, 0
  br i1 %106, label %109, label %107

107:                                              ; preds = %99
  %108 = icmp eq i64 %86, 0
  br i1 %108, label %143, label %109

109:                                              ; preds = %99, %77, %107
  %110 = phi i64 [ %86, %107 ], [ 1, %77 ], [ 1, %99 ]
  %111 = phi ptr [ %105, %107 ], [ %83, %77 ], [ %105, %99 ]
  %112 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 56), align 8, !tbaa !23
  %113 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 80), align 8
  %114 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 272), align 8
  %115 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 280), align 8
  br label %116

116:                                              ; preds = %135, %109
  %117 = phi i64 [ 0, %109 ], [ %138, %135 ]
  %118 = phi i64 [ 0, %109 ], [ %133, %135 ]
  %119 = phi i64 [ 0, %109 ], [ %137, %135 ]
  %120 = getelementptr inbounds ptr, ptr %11, i64 %117
  %121 = load ptr, ptr %120, align 8, !tbaa !14
  %122 = getelementptr inbounds i8, ptr %121, i64 8
  %123 = load ptr, ptr %122, align 8, !tbaa !16
  %124 = icmp eq ptr %123, %112
  %125 = icmp eq ptr %123, %113
  %126 = select i1 %124, i1 true, i1 %125
  %127 = icmp eq ptr %114, %121
  %128 = select i1 %126, i1 true, i1 %127
  br i1 %128, label %131, label %129

129:                                              ; preds = %116
  %130 = icmp eq ptr %115, %121
  br i1 %130, label %131, label %435

131:                                              ; preds = %129, %116
  %132 = phi i64 [ 1, %129 ], [ 0, %116 ]
  %133 = add nuw nsw i64 %132, %118
  %134 = icmp ugt i64 %133, 1
  br i1 %134, label %435, label %135

135:                                              ; preds = %131
  %136 = zext i1 %126 to i64
  %137 = add nuw nsw i64 %119, %136
  %138 = add nuw nsw i64 %117, 1
  %139 = icmp eq i64 %138, %110
  br i1 %139, label %140, label %116, !llvm.loop !100

140:                                              ; preds = %135
  %141 = tail call i64 @PyTuple_Size(ptr noundef %111) #4
  %142 = icmp sgt i64 %137, %141
  br i1 %142, label %435, label %146

143:                                              ; preds = %107
  %144 = tail call i64 @PyTuple_Size(ptr noundef %105) #4
  %145 = icmp slt i64 %144, 0
  br i1 %145, label %435, label %282

146:                                              ; preds = %140
  %147 = getelementptr inbounds i8, ptr %10, i64 512
  %148 = getelementptr inbounds i8, ptr %10, i64 1024
  %149 = getelementptr inbounds i8, ptr %10, i64 1536
  br label %150

150:                                              ; preds = %279, %146
  %151 = phi i64 [ 0, %146 ], [ %280, %279 ]
  %152 = phi i64 [ %137, %146 ], [ %163, %279 ]
  %153 = getelementptr inbounds ptr, ptr %11, i64 %151
  %154 = load ptr, ptr %153, align 8, !tbaa !14
  %155 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 56), align 8, !tbaa !23
  %156 = getelementptr inbounds i8, ptr %154, i64 8
  %157 = load ptr, ptr %156, align 8, !tbaa !16
  %158 = icmp eq ptr %157, %155
  %159 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 80), align 8
  %160 = icmp eq ptr %157, %159
  %161 = select i1 %158, i1 true, i1 %160
  %162 = sext i1 %161 to i64
  %163 = add i64 %152, %162
  %164 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 272), align 8, !tbaa !71
  %165 = icmp eq ptr %164, %154
  br i1 %165, label %166, label %172

166:                                              ; preds = %150
  %167 = load i64, ptr %69, align 8, !tbaa !94
  %168 = icmp eq i64 %167, 64
  br i1 %168, label %435, label %169

169:                                              ; preds = %166
  %170 = add nsw i64 %167, 1
  store i64 %170, ptr %69, align 8, !tbaa !94
  %171 = getelementptr inbounds [64 x i64], ptr %149, i64 0, i64 %167
  store i64 1, ptr %171, align 8, !tbaa !32
  br label %279

172:                                              ; preds = %150
  %173 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 280), align 8, !tbaa !101
  %174 = icmp eq ptr %173, %154
  br i1 %174, label %175, label %179

175:                                              ; preds = %172
  %176 = call i64 @PyTuple_Size(ptr noundef %111) #4
  %177 = sub nsw i64 %176, %163
  %178 = call fastcc zeroext i1 @take_whole(ptr noundef nonnull %10, ptr noundef %111, i64 noundef %177) #5
  br i1 %178, label %279, label %435

179:                                              ; preds = %172
  %180 = load i64, ptr %70, align 8, !tbaa !97
  %181 = call i64 @PyTuple_Size(ptr noundef %111) #4
  %182 = icmp eq i64 %180, %181
  %183 = icmp eq i64 %180, 64
  %184 = or i1 %183, %182
  br i1 %184, label %435, label %185

185:                                              ; preds = %179
  %186 = call ptr @PyTuple_GetItem(ptr noundef %111, i64 noundef %180) #4
  %187 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 56), align 8, !tbaa !23
  %188 = getelementptr inbounds i8, ptr %186, i64 8
  %189 = load ptr, ptr %188, align 8, !tbaa !16
  %190 = icmp eq ptr %189, %187
  br i1 %190, label %191, label %435

191:                                              ; preds = %185
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %9) #6
  %192 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %186, ptr noundef nonnull %9) #4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %9) #6
  %193 = icmp slt i64 %192, 0
  br i1 %193, label %435, label %194

194:                                              ; preds = %191
  %195 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 56), align 8, !tbaa !23
  %196 = load ptr, ptr %156, align 8, !tbaa !16
  %197 = icmp eq ptr %196, %195
  br i1 %197, label %198, label %223

198:                                              ; preds = %194
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %8) #6
  %199 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %154, ptr noundef nonnull %8) #4
  %200 = load i32, ptr %8, align 4, !tbaa !68
  %201 = icmp eq i32 %200, 0
  %202 = sub nsw i64 0, %192
  %203 = icmp sge i64 %199, %202
  %204 = icmp slt i64 %199, %192
  %205 = and i1 %203, %204
  %206 = select i1 %201, i1 %205, i1 false
  br i1 %206, label %207, label %222

207:                                              ; preds = %198
  %208 = icmp slt i64 %199, 0
  %209 = select i1 %208, i64 %192, i64 0
  %210 = add nsw i64 %209, %199
  %211 = getelementptr inbounds [64 x i64], ptr %10, i64 0, i64 %180
  store i64 %210, ptr %211, align 8, !tbaa !32
  %212 = load i64, ptr %70, align 8, !tbaa !97
  %213 = getelementptr inbounds [64 x i64], ptr %147, i64 0, i64 %212
  store i64 1, ptr %213, align 8, !tbaa !32
  %214 = load i64, ptr %70, align 8, !tbaa !97
  %215 = add nsw i64 %214, 1
  store i64 %215, ptr %70, align 8, !tbaa !97
  %216 = getelementptr inbounds [64 x i64], ptr %148, i64 0, i64 %214
  store i64 1, ptr %216, align 8, !tbaa !32
  %217 = icmp eq i64 %210, 0
  %218 = icmp eq i64 %192, 1
  %219 = and i1 %218, %217
  %220 = load i8, ptr %71, align 8, !tbaa !98, !range !102, !noundef !103
  %221 = select i1 %219, i8 %220, i8 0
  store i8 %221, ptr %71, align 8, !tbaa !98
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) #6
  br label %279

222:                                              ; preds = %198
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) #6
  br label %435

223:                                              ; preds = %194
  %224 = getelementptr inbounds i8, ptr %154, i64 16
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #6
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #6
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #6
  %225 = load ptr, ptr %224, align 8, !tbaa !104
  %226 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 272), align 8, !tbaa !71
  %227 = icmp eq ptr %226, %225
  br i1 %227, label %232, label %228

228:                                              ; preds = %223
  %229 = getelementptr inbounds i8, ptr %225, i64 8
  %230 = load ptr, ptr %229, align 8, !tbaa !16
  %231 = icmp eq ptr %230, %195
  br i1 %231, label %232, label %275

232:                                              ; preds = %228, %223
  %233 = getelementptr inbounds i8, ptr %154, i64 24
  %234 = load ptr, ptr %233, align 8, !tbaa !106
  %235 = icmp eq ptr %226, %234
  br i1 %235, label %240, label %236

236:                                              ; preds = %232
  %237 = getelementptr inbounds i8, ptr %234, i64 8
  %238 = load ptr, ptr %237, align 8, !tbaa !16
  %239 = icmp eq ptr %238, %195
  br i1 %239, label %240, label %275

240:                                              ; preds = %236, %232
  %241 = getelementptr inbounds i8, ptr %154, i64 32
  %242 = load ptr, ptr %241, align 8, !tbaa !107
  %243 = icmp eq ptr %226, %242
  br i1 %243, label %248, label %244

244:                                              ; preds = %240
  %245 = getelementptr inbounds i8, ptr %242, i64 8
  %246 = load ptr, ptr %245, align 8, !tbaa !16
  %247 = icmp eq ptr %246, %195
  br i1 %247, label %248, label %275

248:                                              ; preds = %244, %240
  %249 = call i32 @PySlice_Unpack(ptr noundef nonnull %154, ptr noundef nonnull %5, ptr noundef nonnull %6, ptr noundef nonnull %7) #4
  %250 = icmp slt i32 %249, 0
  br i1 %250, label %275, label %251

251:                                              ; preds = %248
  %252 = load i64, ptr %7, align 8, !tbaa !32
  %253 = call i64 @PySlice_AdjustIndices(i64 noundef %192, ptr noundef nonnull %5, ptr noundef nonnull %6, i64 noundef %252) #4
  %254 = icmp sgt i64 %253, 0
  %255 = load i64, ptr %5, align 8
  %256 = select i1 %254, i64 %255, i64 0
  %257 = icmp sgt i64 %253, 1
  %258 = load i64, ptr %7, align 8
  %259 = select i1 %257, i64 %258, i64 1
  %260 = getelementptr inbounds [64 x i64], ptr %10, i64 0, i64 %180
  store i64 %256, ptr %260, align 8, !tbaa !32
  %261 = load i64, ptr %70, align 8, !tbaa !97
  %262 = getelementptr inbounds [64 x i64], ptr %147, i64 0, i64 %261
  store i64 %259, ptr %262, align 8, !tbaa !32
  %263 = load i64, ptr %70, align 8, !tbaa !97
  %264 = add nsw i64 %263, 1
  store i64 %264, ptr %70, align 8, !tbaa !97
  %265 = getelementptr inbounds [64 x i64], ptr %148, i64 0, i64 %263
  store i64 %253, ptr %265, align 8, !tbaa !32
  %266 = icmp eq i64 %256, 0
  %267 = icmp eq i64 %259, 1
  %268 = and i1 %266, %267
  %269 = icmp eq i64 %253, %192
  %270 = and i1 %269, %268
  %271 = load i8, ptr %71, align 8, !tbaa !98, !range !102, !noundef !103
  %272 = select i1 %270, i8 %271, i8 0
  store i8 %272, ptr %71, align 8, !tbaa !98
  %273 = load i64, ptr %69, align 8, !tbaa !94
  %274 = icmp eq i64 %273, 64
  br i1 %274, label %275, label %276

275:                                              ; preds = %251, %248, %244, %236, %228
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #6
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #6
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #6
  br label %435

276:                                              ; preds = %251
  %277 = add nsw i64 %273, 1
  store i64 %277, ptr %69, align 8, !tbaa !94
  %278 = getelementptr inbounds [64 x i64], ptr %149, i64 0, i64 %273
  store i64 %253, ptr %278, align 8, !tbaa !32
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #6
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #6
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #6
  br label %279

279:                                              ; preds = %276, %207, %175, %169
  %280 = add nuw nsw i64 %151, 1
  %281 = icmp eq i64 %280, %110
  br i1 %281, label %282, label %150, !llvm.loop !108

282:                                              ; preds = %279, %143
  %283 = phi ptr [ %105, %143 ], [ %111, %279 ]
  %284 = call i64 @PyTuple_Size(ptr noundef %283) #4
  %285 = call fastcc zeroext i1 @take_whole(ptr noundef nonnull %10, ptr noundef %283, i64 noundef %284) #5
  br i1 %285, label %286, label %435

286:                                              ; preds = %282
  %287 = call fastcc ptr @origin_of_caller() #5
  %288 = icmp eq ptr %287, null
  br i1 %288, label %435, label %289

289:                                              ; preds = %286
  call void @Py_IncRef(ptr noundef nonnull %25) #4
  %290 = load i8, ptr %71, align 8, !tbaa !98, !range !102, !noundef !103
  %291 = trunc nuw i8 %290 to i1
  br i1 %291, label %374, label %292

292:                                              ; preds = %289
  %293 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 184), align 8, !tbaa !109
  %294 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 192), align 8, !tbaa !110
  %295 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 200), align 8, !tbaa !111
  %296 = getelementptr inbounds i8, ptr %10, i64 1024
  %297 = load i64, ptr %70, align 8, !tbaa !97
  %298 = call ptr @PyTuple_New(i64 noundef %297) #4
  %299 = icmp eq ptr %298, null
  %300 = icmp slt i64 %297, 1
  %301 = or i1 %300, %299
  br i1 %301, label %313, label %302

302:                                              ; preds = %292, %309
  %303 = phi i64 [ %311, %309 ], [ 0, %292 ]
  %304 = getelementptr inbounds i64, ptr %296, i64 %303
  %305 = load i64, ptr %304, align 8, !tbaa !32
  %306 = call ptr @PyLong_FromLongLong(i64 noundef %305) #4
  %307 = icmp eq ptr %306, null
  br i1 %307, label %308, label %309

308:                                              ; preds = %302
  call void @Py_DecRef(ptr noundef nonnull %298) #4
  br label %313

309:                                              ; preds = %302
  %310 = call i32 @PyTuple_SetItem(ptr noundef nonnull %298, i64 noundef %303, ptr noundef nonnull %306) #4
  %311 = add nuw nsw i64 %303, 1
  %312 = icmp eq i64 %311, %297
  br i1 %312, label %313, label %302, !llvm.loop !33

313:                                              ; preds = %309, %308, %292
  %314 = phi ptr [ null, %308 ], [ %298, %292 ], [ %298, %309 ]
  call void @Py_IncRef(ptr noundef %314) #4
  %315 = call ptr @PyTuple_New(i64 noundef %297) #4
  %316 = icmp eq ptr %315, null
  %317 = or i1 %300, %316
  br i1 %317, label %329, label %318

318:                                              ; preds = %313, %325
  %319 = phi i64 [ %327, %325 ], [ 0, %313 ]
  %320 = getelementptr inbounds i64, ptr %10, i64 %319
  %321 = load i64, ptr %320, align 8, !tbaa !32
  %322 = call ptr @PyLong_FromLongLong(i64 noundef %321) #4
  %323 = icmp eq ptr %322, null
  br i1 %323, label %324, label %325

324:                                              ; preds = %318
  call void @Py_DecRef(ptr noundef nonnull %315) #4
  br label %329

325:                                              ; preds = %318
  %326 = call i32 @PyTuple_SetItem(ptr noundef nonnull %315, i64 noundef %319, ptr noundef nonnull %322) #4
  %327 = add nuw nsw i64 %319, 1
  %328 = icmp eq i64 %327, %297
  br i1 %328, label %329, label %318, !llvm.loop !33

329:                                              ; preds = %325, %324, %313
  %330 = phi ptr [ null, %324 ], [ %315, %313 ], [ %315, %325 ]
  %331 = getelementptr inbounds i8, ptr %10, i64 512
  %332 = call ptr @PyTuple_New(i64 noundef %297) #4
  %333 = icmp eq ptr %332, null
  %334 = or i1 %300, %333
  br i1 %334, label %346, label %335

335:                                              ; preds = %329, %342
  %336 = phi i64 [ %344, %342 ], [ 0, %329 ]
  %337 = getelementptr inbounds i64, ptr %331, i64 %336
  %338 = load i64, ptr %337, align 8, !tbaa !32
  %339 = call ptr @PyLong_FromLongLong(i64 noundef %338) #4
  %340 = icmp eq ptr %339, null
  br i1 %340, label %341, label %342

341:                                              ; preds = %335
  call void @Py_DecRef(ptr noundef nonnull %332) #4
  br label %346

342:                                              ; preds = %335
  %343 = call i32 @PyTuple_SetItem(ptr noundef nonnull %332, i64 noundef %336, ptr noundef nonnull %339) #4
  %344 = add nuw nsw i64 %336, 1
  %345 = icmp eq i64 %344, %297
  br i1 %345, label %346, label %335, !llvm.loop !33

346:                                              ; preds = %342, %341, %329
  %347 = phi ptr [ null, %341 ], [ %332, %329 ], [ %332, %342 ]
  %348 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 248), align 8, !tbaa !112
  %349 = call ptr @PyDict_New() #4
  %350 = icmp eq ptr %349, null
  br i1 %350, label %357, label %351

351:                                              ; preds = %346
  %352 = icmp eq ptr %330, null
  br i1 %352, label %356, label %353

353:                                              ; preds = %351
  %354 = call i32 @PyDict_SetItem(ptr noundef nonnull %349, ptr noundef %293, ptr noundef nonnull %330) #4
  %355 = icmp slt i32 %354, 0
  br i1 %355, label %356, label %358

356:                                              ; preds = %353, %351
  call void @Py_DecRef(ptr noundef nonnull %349) #4
  br label %357

357:                                              ; preds = %356, %346
  call void @Py_DecRef(ptr noundef %330) #4
  br label %364

358:                                              ; preds = %353
  call void @Py_DecRef(ptr noundef nonnull %330) #4
  %359 = icmp eq ptr %347, null
  br i1 %359, label %363, label %360

360:                                              ; preds = %358
  %361 = call i32 @PyDict_SetItem(ptr noundef nonnull %349, ptr noundef %294, ptr noundef nonnull %347) #4
  %362 = icmp slt i32 %361, 0
  br i1 %362, label %363, label %365

363:                                              ; preds = %360, %358
  call void @Py_DecRef(ptr noundef nonnull %349) #4
  br label %364

364:                                              ; preds = %363, %357
  call void @Py_DecRef(ptr noundef %347) #4
  br label %371

365:                                              ; preds = %360
  call void @Py_DecRef(ptr noundef nonnull %347) #4
  %366 = icmp eq ptr %314, null
  br i1 %366, label %370, label %367

367:                                              ; preds = %365
  %368 = call i32 @PyDict_SetItem(ptr noundef nonnull %349, ptr noundef %295, ptr noundef nonnull %314) #4
  %369 = icmp slt i32 %368, 0
  br i1 %369, label %370, label %371

370:                                              ; preds = %367, %365
  call void @Py_DecRef(ptr noundef nonnull %349) #4
  br label %371

371:                                              ; preds = %370, %367, %364
  %372 = phi ptr [ null, %370 ], [ %349, %367 ], [ null, %364 ]
  call void @Py_DecRef(ptr noundef %314) #4
  %373 = call fastcc ptr @make_view(ptr noundef %348, ptr noundef nonnull %25, ptr noundef %314, ptr noundef %372, ptr noundef nonnull %287) #5
  call void @Py_DecRef(ptr noundef %314) #4
  call void @Py_DecRef(ptr noundef nonnull %25) #4
  br label %374

374:                                              ; preds = %371, %289
  %375 = phi i64 [ 0, %289 ], [ 1, %371 ]
  %376 = phi ptr [ %25, %289 ], [ %373, %371 ]
  %377 = icmp eq ptr %376, null
  br i1 %377, label %432, label %378

378:                                              ; preds = %374
  %379 = load i64, ptr %69, align 8, !tbaa !94
  %380 = load i64, ptr %70, align 8, !tbaa !97
  %381 = icmp eq i64 %379, %380
  %382 = icmp sgt i64 %379, 0
  %383 = and i1 %382, %381
  br i1 %383, label %384, label %397

384:                                              ; preds = %378
  %385 = getelementptr inbounds i8, ptr %10, i64 1536
  %386 = getelementptr inbounds i8, ptr %10, i64 1024
  br label %387

387:                                              ; preds = %387, %384
  %388 = phi i64 [ 0, %384 ], [ %394, %387 ]
  %389 = getelementptr inbounds [64 x i64], ptr %385, i64 0, i64 %388
  %390 = load i64, ptr %389, align 8, !tbaa !32
  %391 = getelementptr inbounds [64 x i64], ptr %386, i64 0, i64 %388
  %392 = load i64, ptr %391, align 8, !tbaa !32
  %393 = icmp eq i64 %390, %392
  %394 = add nuw nsw i64 %388, 1
  %395 = icmp slt i64 %394, %379
  %396 = select i1 %393, i1 %395, i1 false
  br i1 %396, label %387, label %397, !llvm.loop !113

397:                                              ; preds = %387, %378
  %398 = phi i1 [ %381, %378 ], [ %393, %387 ]
  br i1 %398, label %432, label %399

399:                                              ; preds = %397
  %400 = getelementptr inbounds i8, ptr %10, i64 1536
  %401 = call ptr @PyTuple_New(i64 noundef %379) #4
  %402 = icmp eq ptr %401, null
  %403 = icmp slt i64 %379, 1
  %404 = or i1 %403, %402
  br i1 %404, label %416, label %405

405:                                              ; preds = %399, %412
  %406 = phi i64 [ %414, %412 ], [ 0, %399 ]
  %407 = getelementptr inbounds i64, ptr %400, i64 %406
  %408 = load i64, ptr %407, align 8, !tbaa !32
  %409 = call ptr @PyLong_FromLongLong(i64 noundef %408) #4
  %410 = icmp eq ptr %409, null
  br i1 %410, label %411, label %412

411:                                              ; preds = %405
  call void @Py_DecRef(ptr noundef nonnull %401) #4
  br label %416

412:                                              ; preds = %405
  %413 = call i32 @PyTuple_SetItem(ptr noundef nonnull %401, i64 noundef %406, ptr noundef nonnull %409) #4
  %414 = add nuw nsw i64 %406, 1
  %415 = icmp eq i64 %414, %379
  br i1 %415, label %416, label %405, !llvm.loop !33

416:                                              ; preds = %412, %411, %399
  %417 = phi ptr [ null, %411 ], [ %401, %399 ], [ %401, %412 ]
  call void @Py_IncRef(ptr noundef %417) #4
  %418 = call ptr @PyDict_New() #4
  %419 = icmp eq ptr %418, null
  br i1 %419, label %427, label %420

420:                                              ; preds = %416
  %421 = icmp eq ptr %417, null
  br i1 %421, label %426, label %422

422:                                              ; preds = %420
  %423 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 208), align 8, !tbaa !14
  %424 = call i32 @PyDict_SetItem(ptr noundef nonnull %418, ptr noundef %423, ptr noundef nonnull %417) #4
  %425 = icmp slt i32 %424, 0
  br i1 %425, label %426, label %427

426:                                              ; preds = %422, %420
  call void @Py_DecRef(ptr noundef nonnull %418) #4
  br label %427

427:                                              ; preds = %426, %422, %416
  %428 = phi ptr [ null, %426 ], [ %418, %422 ], [ null, %416 ]
  call void @Py_DecRef(ptr noundef %417) #4
  %429 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 256), align 8, !tbaa !114
  %430 = call fastcc ptr @make_view(ptr noundef %429, ptr noundef nonnull %376, ptr noundef %417, ptr noundef %428, ptr noundef nonnull %287) #5
  call void @Py_DecRef(ptr noundef %417) #4
  call void @Py_DecRef(ptr noundef nonnull %376) #4
  %431 = add nuw nsw i64 %375, 1
  br label %432

432:                                              ; preds = %427, %397, %374
  %433 = phi i64 [ %375, %374 ], [ %375, %397 ], [ %431, %427 ]
  %434 = phi ptr [ null, %374 ], [ %376, %397 ], [ %430, %427 ]
  call void @Py_DecRef(ptr noundef nonnull %287) #4
  br label %435

435:                                              ; preds = %131, %129, %185, %179, %166, %191, %175, %143, %222, %275, %140, %432, %286, %282, %91
  %436 = phi i64 [ 0, %282 ], [ 0, %91 ], [ 0, %286 ], [ %433, %432 ], [ 0, %140 ], [ 0, %275 ], [ 0, %222 ], [ 0, %143 ], [ 0, %175 ], [ 0, %191 ], [ 0, %166 ], [ 0, %179 ], [ 0, %185 ], [ 0, %129 ], [ 0, %131 ]
  %437 = phi ptr [ null, %282 ], [ null, %91 ], [ null, %286 ], [ %434, %432 ], [ null, %140 ], [ null, %275 ], [ null, %222 ], [ null, %143 ], [ null, %175 ], [ null, %191 ], [ null, %166 ], [ null, %179 ], [ null, %185 ], [ null, %129 ], [ null, %131 ]
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %11) #6
  call void @llvm.lifetime.end.p0(i64 2072, ptr nonnull %10) #6
  br label %438

438:                                              ; preds = %62, %52, %57, %32, %42, %47, %16, %22, %27, %4, %435
  %439 = phi i64 [ %436, %435 ], [ 0, %4 ], [ 0, %27 ], [ 0, %22 ], [ 0, %16 ], [ 0, %47 ], [ 0, %42 ], [ 0, %32 ], [ 0, %57 ], [ 0, %52 ], [ 0, %62 ]
  %440 = phi ptr [ %437, %435 ], [ null, %4 ], [ null, %27 ], [ null, %22 ], [ null, %16 ], [ null, %47 ], [ null, %42 ], [ null, %32 ], [ null, %57 ], [ null, %52 ], [ null, %62 ]
  %441 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 384), align 8, !tbaa !115
  %442 = call fastcc ptr @answer(ptr noundef %440, i64 noundef %439, ptr noundef %441, ptr noundef %1, i64 noundef %2, ptr noundef %3) #5
  ret ptr %442
}

declare i64 @PyTuple_Size(ptr noundef) local_unnamed_addr #1

declare ptr @PyTuple_GetItem(ptr noundef, i64 noundef) local_unnamed_addr #1

declare ptr @PyTuple_New(i64 noundef) local_unnamed_addr #1

declare ptr @PyLong_FromLongLong(i64 noundef) local_unnamed_addr #1

declare i32 @PyTuple_SetItem(ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define internal fastcc zeroext i1 @fits(ptr noundef %0, ptr noundef %1) unnamed_addr #0 {
  %3 = alloca i32, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = tail call i64 @PyTuple_Size(ptr noundef %1) #4
  %7 = tail call i64 @PyTuple_Size(ptr noundef %0) #4
  %8 = sub nsw i64 %6, %7
  %9 = tail call i64 @PyTuple_Size(ptr noundef %0) #4
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
  %18 = call ptr @PyTuple_GetItem(ptr noundef %0, i64 noundef %17) #4
  %19 = add i64 %14, %16
  %20 = call ptr @PyTuple_GetItem(ptr noundef %1, i64 noundef %19) #4
  %21 = icmp eq ptr %18, %20
  br i1 %21, label %38, label %22

22:                                               ; preds = %15
  %23 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 56), align 8, !tbaa !23
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
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %5) #6
  %32 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %18, ptr noundef nonnull %5) #4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %5) #6
  %33 = icmp eq i64 %32, 1
  br i1 %33, label %38, label %34

34:                                               ; preds = %31
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) #6
  %35 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %18, ptr noundef nonnull %4) #4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) #6
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %3) #6
  %36 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %20, ptr noundef nonnull %3) #4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %3) #6
  %37 = icmp eq i64 %35, %36
  br i1 %37, label %38, label %40

38:                                               ; preds = %31, %34, %15
  %39 = icmp ugt i64 %16, 1
  br i1 %39, label %15, label %40, !llvm.loop !116

40:                                               ; preds = %38, %34, %27, %22, %2
  %41 = phi i1 [ false, %2 ], [ true, %22 ], [ true, %27 ], [ true, %34 ], [ false, %38 ]
  %42 = xor i1 %10, %41
  ret i1 %42
}

declare ptr @PyType_GenericAlloc(ptr noundef, i64 noundef) local_unnamed_addr #1

declare double @PyFloat_AsDouble(ptr noundef) local_unnamed_addr #1

declare i64 @PyLong_AsLongLongAndOverflow(ptr noundef, ptr noundef) local_unnamed_addr #1

declare ptr @PyDict_New() local_unnamed_addr #1

declare i32 @PyDict_SetItem(ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #1

declare ptr @PyEval_GetFrame() local_unnamed_addr #1

declare ptr @PyFrame_GetCode(ptr noundef) local_unnamed_addr #1

declare ptr @PyObject_GetAttr(ptr noundef, ptr noundef) local_unnamed_addr #1

declare ptr @PyFrame_GetBack(ptr noundef) local_unnamed_addr #1

declare ptr @PyErr_Occurred() local_unnamed_addr #1

declare ptr @PyLong_FromLong(i64 noundef) local_unnamed_addr #1

declare i32 @PyFrame_GetLasti(ptr noundef) local_unnamed_addr #1

declare ptr @PyObject_CallOneArg(ptr noundef, ptr noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define internal fastcc noundef zeroext i1 @take_whole(ptr nocapture noundef %0, ptr noundef %1, i64 noundef %2) unnamed_addr #0 {
  %4 = alloca i32, align 4
  %5 = getelementptr inbounds i8, ptr %0, i64 2056
  %6 = getelementptr inbounds i8, ptr %0, i64 2048
  %7 = load i64, ptr %6, align 8, !tbaa !97
  %8 = icmp slt i64 %7, %2
  br i1 %8, label %9, label %44

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i64 1536
  %11 = getelementptr inbounds i8, ptr %0, i64 512
  %12 = getelementptr inbounds i8, ptr %0, i64 1024
  br label %13

13:                                               ; preds = %9, %32
  %14 = phi i64 [ %7, %9 ], [ %42, %32 ]
  %15 = call i64 @PyTuple_Size(ptr noundef %1) #4
  %16 = icmp eq i64 %14, %15
  br i1 %16, label %44, label %17

17:                                               ; preds = %13
  %18 = load i64, ptr %6, align 8, !tbaa !97
  %19 = icmp eq i64 %18, 64
  br i1 %19, label %44, label %20

20:                                               ; preds = %17
  %21 = call ptr @PyTuple_GetItem(ptr noundef %1, i64 noundef %18) #4
  %22 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 56), align 8, !tbaa !23
  %23 = getelementptr inbounds i8, ptr %21, i64 8
  %24 = load ptr, ptr %23, align 8, !tbaa !16
  %25 = icmp eq ptr %24, %22
  br i1 %25, label %26, label %44

26:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %4) #6
  %27 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %21, ptr noundef nonnull %4) #4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %4) #6
  %28 = icmp slt i64 %27, 0
  br i1 %28, label %44, label %29

29:                                               ; preds = %26
  %30 = load i64, ptr %5, align 8, !tbaa !94
  %31 = icmp eq i64 %30, 64
  br i1 %31, label %44, label %32

32:                                               ; preds = %29
  %33 = add nsw i64 %30, 1
  store i64 %33, ptr %5, align 8, !tbaa !94
  %34 = getelementptr inbounds [64 x i64], ptr %10, i64 0, i64 %30
  store i64 %27, ptr %34, align 8, !tbaa !32
  %35 = load i64, ptr %6, align 8, !tbaa !97
  %36 = getelementptr inbounds [64 x i64], ptr %0, i64 0, i64 %35
  store i64 0, ptr %36, align 8, !tbaa !32
  %37 = load i64, ptr %6, align 8, !tbaa !97
  %38 = getelementptr inbounds [64 x i64], ptr %11, i64 0, i64 %37
  store i64 1, ptr %38, align 8, !tbaa !32
  %39 = load i64, ptr %6, align 8, !tbaa !97
  %40 = add nsw i64 %39, 1
  store i64 %40, ptr %6, align 8, !tbaa !97
  %41 = getelementptr inbounds [64 x i64], ptr %12, i64 0, i64 %39
  store i64 %27, ptr %41, align 8, !tbaa !32
  %42 = load i64, ptr %6, align 8, !tbaa !97
  %43 = icmp slt i64 %42, %2
  br i1 %43, label %13, label %44

44:                                               ; preds = %32, %26, %29, %17, %13, %20, %3
  %45 = phi i1 [ true, %3 ], [ false, %20 ], [ false, %13 ], [ false, %17 ], [ false, %29 ], [ false, %26 ], [ true, %32 ]
  ret i1 %45
}

declare i32 @PySlice_Unpack(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #1

declare i64 @PySlice_AdjustIndices(i64 noundef, ptr noundef, ptr noundef, i64 noundef) local_unnamed_addr #1

; Function Attrs: nounwind
define internal fastcc ptr @make_view(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %3, ptr noundef %4) unnamed_addr #0 {
  %6 = alloca i32, align 4
  %7 = alloca %struct.Fields, align 8
  %8 = tail call ptr @PyTuple_New(i64 noundef 1) #4
  %9 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 104), align 8, !tbaa !20
  %10 = getelementptr inbounds i8, ptr %1, i64 %9
  %11 = load ptr, ptr %10, align 8, !tbaa !14
  %12 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 160), align 8, !tbaa !26
  %13 = getelementptr inbounds i8, ptr %11, i64 %12
  %14 = load ptr, ptr %13, align 8, !tbaa !14
  %15 = icmp eq ptr %2, null
  br i1 %15, label %25, label %16

16:                                               ; preds = %5
  %17 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 16), align 8, !tbaa !22
  %18 = tail call ptr @PyType_GenericAlloc(ptr noundef %17, i64 noundef 0) #4
  %19 = icmp eq ptr %18, null
  br i1 %19, label %25, label %20

20:                                               ; preds = %16
  %21 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 152), align 8, !tbaa !24
  tail call void @Py_IncRef(ptr noundef nonnull %2) #4
  %22 = getelementptr inbounds i8, ptr %18, i64 %21
  store ptr %2, ptr %22, align 8, !tbaa !14
  %23 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 160), align 8, !tbaa !26
  tail call void @Py_IncRef(ptr noundef %14) #4
  %24 = getelementptr inbounds i8, ptr %18, i64 %23
  store ptr %14, ptr %24, align 8, !tbaa !14
  br label %25

25:                                               ; preds = %5, %16, %20
  %26 = phi ptr [ %18, %20 ], [ null, %16 ], [ null, %5 ]
  %27 = icmp eq ptr %8, null
  br i1 %27, label %30, label %28

28:                                               ; preds = %25
  tail call void @Py_IncRef(ptr noundef nonnull %1) #4
  %29 = tail call i32 @PyTuple_SetItem(ptr noundef nonnull %8, i64 noundef 0, ptr noundef nonnull %1) #4
  br label %30

30:                                               ; preds = %28, %25
  %31 = load i64, ptr getelementptr inbounds (i8, ptr @recording, i64 136), align 8, !tbaa !21
  %32 = getelementptr inbounds i8, ptr %1, i64 %31
  %33 = load ptr, ptr %32, align 8, !tbaa !14
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %6) #6
  %34 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef %33, ptr noundef nonnull %6) #4
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %6) #6
  %35 = add nsw i64 %34, 1
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %7) #6
  store ptr %0, ptr %7, align 8, !tbaa !47
  %36 = getelementptr inbounds i8, ptr %7, i64 8
  store ptr %8, ptr %36, align 8, !tbaa !49
  %37 = getelementptr inbounds i8, ptr %7, i64 16
  store ptr %26, ptr %37, align 8, !tbaa !50
  %38 = getelementptr inbounds i8, ptr %7, i64 24
  store ptr %3, ptr %38, align 8, !tbaa !52
  %39 = getelementptr inbounds i8, ptr %7, i64 32
  store ptr %4, ptr %39, align 8, !tbaa !53
  %40 = getelementptr inbounds i8, ptr %7, i64 40
  %41 = load ptr, ptr getelementptr inbounds (i8, ptr @recording, i64 272), align 8, !tbaa !71
  store ptr %41, ptr %40, align 8, !tbaa !54
  %42 = getelementptr inbounds i8, ptr %7, i64 48
  store i64 %35, ptr %42, align 8, !tbaa !55
  %43 = call fastcc ptr @make_node(ptr noundef nonnull %7) #5
  call void @Py_DecRef(ptr noundef %26) #4
  call void @Py_DecRef(ptr noundef %8) #4
  call void @Py_DecRef(ptr noundef %3) #4
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %7) #6
  ret ptr %43
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #3

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #3

attributes #0 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { nobuiltin nounwind "no-builtins" }
attributes #5 = { nobuiltin "no-builtins" }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !4, i64 0}
!3 = !{!"Recording", !4, i64 0, !7, i64 8, !7, i64 16, !7, i64 24, !7, i64 32, !7, i64 40, !7, i64 48, !7, i64 56, !7, i64 64, !7, i64 72, !7, i64 80, !4, i64 88, !4, i64 96, !4, i64 104, !4, i64 112, !4, i64 120, !4, i64 128, !4, i64 136, !4, i64 144, !4, i64 152, !4, i64 160, !4, i64 168, !7, i64 176, !7, i64 184, !7, i64 192, !7, i64 200, !7, i64 208, !7, i64 216, !7, i64 224, !7, i64 232, !7, i64 240, !7, i64 248, !7, i64 256, !7, i64 264, !7, i64 272, !7, i64 280, !7, i64 288, !7, i64 296, !7, i64 304, !7, i64 312, !7, i64 320, !7, i64 328, !7, i64 336, !4, i64 344, !7, i64 352, !4, i64 360, !7, i64 368, !7, i64 376, !7, i64 384, !7, i64 392, !7, i64 400}
!4 = !{!"long", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!"any pointer", !5, i64 0}
!8 = !{!9, !7, i64 8}
!9 = !{!"Callable", !7, i64 0, !7, i64 8}
!10 = !{!11, !4, i64 8}
!11 = !{!"Recorder", !7, i64 0, !4, i64 8, !4, i64 16, !4, i64 24, !7, i64 32, !7, i64 40}
!12 = !{!11, !4, i64 16}
!13 = !{!11, !7, i64 40}
!14 = !{!7, !7, i64 0}
!15 = !{!3, !7, i64 24}
!16 = !{!17, !7, i64 8}
!17 = !{!"Object", !4, i64 0, !7, i64 8}
!18 = !{!3, !4, i64 168}
!19 = !{!3, !7, i64 8}
!20 = !{!3, !4, i64 104}
!21 = !{!3, !4, i64 136}
!22 = !{!3, !7, i64 16}
!23 = !{!3, !7, i64 56}
!24 = !{!3, !4, i64 152}
!25 = !{!3, !7, i64 72}
!26 = !{!3, !4, i64 160}
!27 = !{!3, !7, i64 32}
!28 = !{!29, !7, i64 32}
!29 = !{!"Array", !4, i64 0, !7, i64 8, !7, i64 16, !30, i64 24, !7, i64 32, !7, i64 40, !7, i64 48, !7, i64 56, !30, i64 64}
!30 = !{!"int", !5, i64 0}
!31 = !{!29, !30, i64 24}
!32 = !{!4, !4, i64 0}
!33 = distinct !{!33, !34}
!34 = !{!"llvm.loop.mustprogress"}
!35 = !{!36, !7, i64 16}
!36 = !{!"Given", !7, i64 0, !7, i64 8, !7, i64 16}
!37 = distinct !{!37, !34}
!38 = !{!11, !4, i64 24}
!39 = !{!36, !7, i64 8}
!40 = !{!3, !7, i64 336}
!41 = !{!36, !7, i64 0}
!42 = distinct !{!42, !34}
!43 = !{!3, !7, i64 48}
!44 = !{!11, !7, i64 32}
!45 = !{!29, !7, i64 56}
!46 = !{!3, !7, i64 232}
!47 = !{!48, !7, i64 0}
!48 = !{!"Fields", !7, i64 0, !7, i64 8, !7, i64 16, !7, i64 24, !7, i64 32, !7, i64 40, !4, i64 48}
!49 = !{!48, !7, i64 8}
!50 = !{!48, !7, i64 16}
!51 = !{!3, !7, i64 264}
!52 = !{!48, !7, i64 24}
!53 = !{!48, !7, i64 32}
!54 = !{!48, !7, i64 40}
!55 = !{!48, !4, i64 48}
!56 = !{!3, !4, i64 344}
!57 = !{!3, !7, i64 352}
!58 = distinct !{!58, !34}
!59 = !{!60, !7, i64 8}
!60 = !{!"ScalarClass", !7, i64 0, !7, i64 8, !4, i64 16, !4, i64 24}
!61 = !{!60, !7, i64 0}
!62 = !{!60, !4, i64 16}
!63 = !{!3, !7, i64 304}
!64 = !{!3, !7, i64 320}
!65 = !{!3, !7, i64 312}
!66 = !{!3, !7, i64 64}
!67 = !{!60, !4, i64 24}
!68 = !{!30, !30, i64 0}
!69 = !{!5, !5, i64 0}
!70 = !{!3, !7, i64 240}
!71 = !{!3, !7, i64 272}
!72 = distinct !{!72, !34}
!73 = distinct !{!73, !34}
!74 = !{!11, !7, i64 0}
!75 = distinct !{!75, !34}
!76 = !{!3, !4, i64 360}
!77 = !{!3, !7, i64 368}
!78 = !{!3, !7, i64 392}
!79 = distinct !{!79, !34}
!80 = !{!3, !7, i64 216}
!81 = !{!3, !7, i64 296}
!82 = distinct !{!82, !34}
!83 = !{!3, !4, i64 88}
!84 = !{!3, !4, i64 96}
!85 = !{!3, !4, i64 112}
!86 = !{!3, !4, i64 120}
!87 = !{!3, !4, i64 128}
!88 = !{!3, !4, i64 144}
!89 = !{!3, !7, i64 288}
!90 = !{!3, !7, i64 40}
!91 = !{!3, !7, i64 224}
!92 = !{!3, !7, i64 376}
!93 = !{!3, !7, i64 400}
!94 = !{!95, !4, i64 2056}
!95 = !{!"View", !5, i64 0, !5, i64 512, !5, i64 1024, !5, i64 1536, !4, i64 2048, !4, i64 2056, !96, i64 2064}
!96 = !{!"_Bool", !5, i64 0}
!97 = !{!95, !4, i64 2048}
!98 = !{!95, !96, i64 2064}
!99 = distinct !{!99, !34}
!100 = distinct !{!100, !34}
!101 = !{!3, !7, i64 280}
!102 = !{i8 0, i8 2}
!103 = !{}
!104 = !{!105, !7, i64 0}
!105 = !{!"Slice", !7, i64 0, !7, i64 8, !7, i64 16}
!106 = !{!105, !7, i64 8}
!107 = !{!105, !7, i64 16}
!108 = distinct !{!108, !34}
!109 = !{!3, !7, i64 184}
!110 = !{!3, !7, i64 192}
!111 = !{!3, !7, i64 200}
!112 = !{!3, !7, i64 248}
!113 = distinct !{!113, !34}
!114 = !{!3, !7, i64 256}
!115 = !{!3, !7, i64 384}
!116 = distinct !{!116, !34}
