; fingerprint.c, translated by translate.py.

%struct.Walk = type { ptr, i64, i64, i64, i64, i64, ptr, i64, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, ptr, ptr, ptr }
%struct.Meeting = type { ptr, i64 }
%struct.ScalarClass = type { ptr, ptr, i64, i64 }

@walk = local_unnamed_addr global %struct.Walk zeroinitializer, align 8

; Function Attrs: nounwind
define dso_local ptr @fingerprint(ptr nocapture noundef readnone %0, ptr noundef %1, i64 noundef %2, ptr noundef %3) local_unnamed_addr #0 {
  %5 = alloca i64, align 8
  %6 = alloca ptr, align 8
  %7 = alloca ptr, align 8
  %8 = alloca i32, align 4
  %9 = alloca [128 x %struct.Meeting], align 16
  %10 = alloca [128 x ptr], align 16
  %11 = alloca [4 x ptr], align 16
  %12 = and i64 %2, 9223372036854775807
  %13 = icmp eq i64 %12, 1
  %14 = icmp eq ptr %3, null
  %15 = and i1 %13, %14
  br i1 %15, label %16, label %771

16:                                               ; preds = %4
  %17 = load ptr, ptr %1, align 8, !tbaa !2
  %18 = getelementptr inbounds i8, ptr %17, i64 8
  %19 = load ptr, ptr %18, align 8, !tbaa !6
  %20 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 160), align 8, !tbaa !9
  %21 = icmp eq ptr %19, %20
  br i1 %21, label %22, label %771

22:                                               ; preds = %16
  call void @llvm.lifetime.start.p0(i64 2048, ptr nonnull %9) #4
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %10) #4
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %11) #4
  br label %23

23:                                               ; preds = %23, %22
  %24 = phi i64 [ 0, %22 ], [ %36, %23 ]
  %25 = getelementptr inbounds %struct.Meeting, ptr %9, i64 %24
  store ptr null, ptr %25, align 16, !tbaa !2
  %26 = getelementptr inbounds i8, ptr %25, i64 8
  store i64 0, ptr %26, align 8, !tbaa !11
  %27 = or disjoint i64 %24, 1
  %28 = getelementptr inbounds %struct.Meeting, ptr %9, i64 %27
  store ptr null, ptr %28, align 16, !tbaa !2
  %29 = getelementptr inbounds i8, ptr %28, i64 8
  store i64 0, ptr %29, align 8, !tbaa !11
  %30 = or disjoint i64 %24, 2
  %31 = getelementptr inbounds %struct.Meeting, ptr %9, i64 %30
  store ptr null, ptr %31, align 16, !tbaa !2
  %32 = getelementptr inbounds i8, ptr %31, i64 8
  store i64 0, ptr %32, align 8, !tbaa !11
  %33 = or disjoint i64 %24, 3
  %34 = getelementptr inbounds %struct.Meeting, ptr %9, i64 %33
  store ptr null, ptr %34, align 16, !tbaa !2
  %35 = getelementptr inbounds i8, ptr %34, i64 8
  store i64 0, ptr %35, align 8, !tbaa !11
  %36 = add nuw nsw i64 %24, 4
  %37 = icmp eq i64 %36, 128
  br i1 %37, label %38, label %23, !llvm.loop !12

38:                                               ; preds = %23
  %39 = tail call ptr @PyList_New(i64 noundef 0) #5
  store ptr %39, ptr %11, align 16, !tbaa !2
  %40 = icmp eq ptr %39, null
  br i1 %40, label %41, label %42

41:                                               ; preds = %38
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #4
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %10) #4
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %9) #4
  br label %770

42:                                               ; preds = %38
  %43 = tail call ptr @PyList_New(i64 noundef 0) #5
  %44 = getelementptr inbounds i8, ptr %11, i64 8
  store ptr %43, ptr %44, align 8, !tbaa !2
  %45 = icmp eq ptr %43, null
  br i1 %45, label %759, label %46

46:                                               ; preds = %42
  %47 = tail call ptr @PyList_New(i64 noundef 0) #5
  %48 = getelementptr inbounds i8, ptr %11, i64 16
  store ptr %47, ptr %48, align 16, !tbaa !2
  %49 = icmp eq ptr %47, null
  br i1 %49, label %759, label %50

50:                                               ; preds = %46
  %51 = tail call ptr @PyList_New(i64 noundef 0) #5
  %52 = getelementptr inbounds i8, ptr %11, i64 24
  store ptr %51, ptr %52, align 8, !tbaa !2
  %53 = icmp eq ptr %51, null
  br i1 %53, label %759, label %54

54:                                               ; preds = %50
  %55 = tail call i64 @PyList_Size(ptr noundef %17) #5
  %56 = icmp sgt i64 %55, 0
  br i1 %56, label %57, label %704

57:                                               ; preds = %54, %133
  %58 = phi ptr [ %134, %133 ], [ %10, %54 ]
  %59 = phi i64 [ %137, %133 ], [ 0, %54 ]
  %60 = phi i64 [ %135, %133 ], [ 128, %54 ]
  %61 = phi i8 [ %136, %133 ], [ 0, %54 ]
  %62 = phi i64 [ %64, %133 ], [ %55, %54 ]
  %63 = ptrtoint ptr %58 to i64
  %64 = add nsw i64 %62, -1
  %65 = call ptr @PyList_GetItem(ptr noundef %17, i64 noundef %64) #5
  %66 = icmp eq i64 %59, %60
  br i1 %66, label %67, label %133

67:                                               ; preds = %57
  %68 = shl nuw i64 %59, 1
  %69 = shl i64 %59, 4
  %70 = call ptr @malloc(i64 noundef %69) #5
  %71 = ptrtoint ptr %70 to i64
  %72 = icmp eq ptr %70, null
  br i1 %72, label %738, label %73

73:                                               ; preds = %67
  %74 = icmp eq i64 %59, 0
  br i1 %74, label %111, label %75

75:                                               ; preds = %73
  %76 = icmp ult i64 %59, 4
  %77 = sub i64 %71, %63
  %78 = icmp ult i64 %77, 32
  %79 = or i1 %76, %78
  br i1 %79, label %80, label %97

80:                                               ; preds = %109, %75
  %81 = phi i64 [ 0, %75 ], [ %98, %109 ]
  %82 = and i64 %59, 3
  %83 = icmp eq i64 %82, 0
  br i1 %83, label %93, label %84

84:                                               ; preds = %80, %84
  %85 = phi i64 [ %90, %84 ], [ %81, %80 ]
  %86 = phi i64 [ %91, %84 ], [ 0, %80 ]
  %87 = getelementptr inbounds ptr, ptr %58, i64 %85
  %88 = load ptr, ptr %87, align 8, !tbaa !2
  %89 = getelementptr inbounds ptr, ptr %70, i64 %85
  store ptr %88, ptr %89, align 8, !tbaa !2
  %90 = add nuw nsw i64 %85, 1
  %91 = add i64 %86, 1
  %92 = icmp eq i64 %91, %82
  br i1 %92, label %93, label %84, !llvm.loop !14

93:                                               ; preds = %84, %80
  %94 = phi i64 [ %81, %80 ], [ %90, %84 ]
  %95 = sub nsw i64 %81, %59
  %96 = icmp ugt i64 %95, -4
  br i1 %96, label %111, label %113

97:                                               ; preds = %75
  %98 = and i64 %59, 9223372036854775804
  br label %99

99:                                               ; preds = %99, %97
  %100 = phi i64 [ 0, %97 ], [ %107, %99 ]
  %101 = getelementptr inbounds ptr, ptr %58, i64 %100
  %102 = getelementptr inbounds i8, ptr %101, i64 16
  %103 = load <2 x ptr>, ptr %101, align 8, !tbaa !2
  %104 = load <2 x ptr>, ptr %102, align 8, !tbaa !2
  %105 = getelementptr inbounds ptr, ptr %70, i64 %100
  %106 = getelementptr inbounds i8, ptr %105, i64 16
  store <2 x ptr> %103, ptr %105, align 8, !tbaa !2
  store <2 x ptr> %104, ptr %106, align 8, !tbaa !2
  %107 = add nuw i64 %100, 4
  %108 = icmp eq i64 %107, %98
  br i1 %108, label %109, label %99, !llvm.loop !16

109:                                              ; preds = %99
  %110 = icmp eq i64 %59, %98
  br i1 %110, label %111, label %80

111:                                              ; preds = %93, %113, %109, %73
  %112 = trunc nuw i8 %61 to i1
  br i1 %112, label %132, label %133

113:                                              ; preds = %93, %113
  %114 = phi i64 [ %130, %113 ], [ %94, %93 ]
  %115 = getelementptr inbounds ptr, ptr %58, i64 %114
  %116 = load ptr, ptr %115, align 8, !tbaa !2
  %117 = getelementptr inbounds ptr, ptr %70, i64 %114
  store ptr %116, ptr %117, align 8, !tbaa !2
  %118 = add nuw nsw i64 %114, 1
  %119 = getelementptr inbounds ptr, ptr %58, i64 %118
  %120 = load ptr, ptr %119, align 8, !tbaa !2
  %121 = getelementptr inbounds ptr, ptr %70, i64 %118
  store ptr %120, ptr %121, align 8, !tbaa !2
  %122 = add nuw nsw i64 %114, 2
  %123 = getelementptr inbounds ptr, ptr %58, i64 %122
  %124 = load ptr, ptr %123, align 8, !tbaa !2
  %125 = getelementptr inbounds ptr, ptr %70, i64 %122
  store ptr %124, ptr %125, align 8, !tbaa !2
  %126 = add nuw nsw i64 %114, 3
  %127 = getelementptr inbounds ptr, ptr %58, i64 %126
  %128 = load ptr, ptr %127, align 8, !tbaa !2
  %129 = getelementptr inbounds ptr, ptr %70, i64 %126
  store ptr %128, ptr %129, align 8, !tbaa !2
  %130 = add nuw nsw i64 %114, 4
  %131 = icmp eq i64 %130, %59
  br i1 %131, label %111, label %113, !llvm.loop !19

132:                                              ; preds = %111
  call void @free(ptr noundef %58) #5
  br label %133

133:                                              ; preds = %132, %111, %57
  %134 = phi ptr [ %58, %57 ], [ %70, %132 ], [ %70, %111 ]
  %135 = phi i64 [ %60, %57 ], [ %68, %132 ], [ %68, %111 ]
  %136 = phi i8 [ %61, %57 ], [ 1, %132 ], [ 1, %111 ]
  %137 = add nuw nsw i64 %59, 1
  %138 = getelementptr inbounds ptr, ptr %134, i64 %59
  store ptr %65, ptr %138, align 8, !tbaa !2
  %139 = icmp eq i64 %137, %55
  br i1 %139, label %140, label %57, !llvm.loop !20

140:                                              ; preds = %133, %697
  %141 = phi ptr [ %698, %697 ], [ %134, %133 ]
  %142 = phi i64 [ %230, %697 ], [ 128, %133 ]
  %143 = phi i64 [ %699, %697 ], [ 0, %133 ]
  %144 = phi ptr [ %231, %697 ], [ %9, %133 ]
  %145 = phi i64 [ %701, %697 ], [ %135, %133 ]
  %146 = phi i8 [ %232, %697 ], [ 0, %133 ]
  %147 = phi i8 [ %702, %697 ], [ %136, %133 ]
  %148 = phi i64 [ %700, %697 ], [ %55, %133 ]
  %149 = add nsw i64 %148, -1
  %150 = getelementptr inbounds ptr, ptr %141, i64 %149
  %151 = load ptr, ptr %150, align 8, !tbaa !2
  %152 = getelementptr inbounds i8, ptr %151, i64 8
  %153 = load ptr, ptr %152, align 8, !tbaa !6
  %154 = load ptr, ptr @walk, align 8, !tbaa !21
  %155 = icmp eq ptr %153, %154
  br i1 %155, label %156, label %730

156:                                              ; preds = %140
  %157 = shl i64 %143, 1
  %158 = add i64 %157, 4
  %159 = icmp sgt i64 %158, %142
  br i1 %159, label %160, label %229

160:                                              ; preds = %156
  %161 = shl i64 %142, 1
  %162 = shl i64 %142, 5
  %163 = call ptr @malloc(i64 noundef %162) #5
  %164 = icmp eq ptr %163, null
  br i1 %164, label %730, label %165

165:                                              ; preds = %160
  %166 = icmp sgt i64 %161, 0
  br i1 %166, label %167, label %200

167:                                              ; preds = %165
  %168 = and i64 %161, 2
  %169 = icmp ult i64 %161, 4
  br i1 %169, label %189, label %170

170:                                              ; preds = %167
  %171 = and i64 %161, 9223372036854775804
  br label %172

172:                                              ; preds = %172, %170
  %173 = phi i64 [ 0, %170 ], [ %186, %172 ]
  %174 = phi i64 [ 0, %170 ], [ %187, %172 ]
  %175 = getelementptr inbounds %struct.Meeting, ptr %163, i64 %173
  store ptr null, ptr %175, align 8, !tbaa !2
  %176 = getelementptr inbounds i8, ptr %175, i64 8
  store i64 0, ptr %176, align 8, !tbaa !11
  %177 = or disjoint i64 %173, 1
  %178 = getelementptr inbounds %struct.Meeting, ptr %163, i64 %177
  store ptr null, ptr %178, align 8, !tbaa !2
  %179 = getelementptr inbounds i8, ptr %178, i64 8
  store i64 0, ptr %179, align 8, !tbaa !11
  %180 = or disjoint i64 %173, 2
  %181 = getelementptr inbounds %struct.Meeting, ptr %163, i64 %180
  store ptr null, ptr %181, align 8, !tbaa !2
  %182 = getelementptr inbounds i8, ptr %181, i64 8
  store i64 0, ptr %182, align 8, !tbaa !11
  %183 = or disjoint i64 %173, 3
  %184 = getelementptr inbounds %struct.Meeting, ptr %163, i64 %183
  store ptr null, ptr %184, align 8, !tbaa !2
  %185 = getelementptr inbounds i8, ptr %184, i64 8
  store i64 0, ptr %185, align 8, !tbaa !11
  %186 = add nuw nsw i64 %173, 4
  %187 = add i64 %174, 4
  %188 = icmp eq i64 %187, %171
  br i1 %188, label %189, label %172, !llvm.loop !12

189:                                              ; preds = %172, %167
  %190 = phi i64 [ 0, %167 ], [ %186, %172 ]
  %191 = icmp eq i64 %168, 0
  br i1 %191, label %200, label %192

192:                                              ; preds = %189, %192
  %193 = phi i64 [ %197, %192 ], [ %190, %189 ]
  %194 = phi i64 [ %198, %192 ], [ 0, %189 ]
  %195 = getelementptr inbounds %struct.Meeting, ptr %163, i64 %193
  store ptr null, ptr %195, align 8, !tbaa !2
  %196 = getelementptr inbounds i8, ptr %195, i64 8
  store i64 0, ptr %196, align 8, !tbaa !11
  %197 = add nuw nsw i64 %193, 1
  %198 = add i64 %194, 1
  %199 = icmp eq i64 %198, %168
  br i1 %199, label %200, label %192, !llvm.loop !22

200:                                              ; preds = %189, %192, %165
  %201 = icmp sgt i64 %142, 0
  br i1 %201, label %202, label %204

202:                                              ; preds = %200
  %203 = add nsw i64 %161, -1
  br label %206

204:                                              ; preds = %225, %200
  %205 = trunc nuw i8 %146 to i1
  br i1 %205, label %228, label %229

206:                                              ; preds = %225, %202
  %207 = phi i64 [ 0, %202 ], [ %226, %225 ]
  %208 = getelementptr inbounds %struct.Meeting, ptr %144, i64 %207
  %209 = load ptr, ptr %208, align 8, !tbaa !23
  %210 = icmp eq ptr %209, null
  br i1 %210, label %225, label %211

211:                                              ; preds = %206
  %212 = ptrtoint ptr %209 to i64
  %213 = mul i64 %212, -7046029254386353131
  %214 = lshr i64 %213, 32
  br label %215

215:                                              ; preds = %215, %211
  %216 = phi i64 [ %214, %211 ], [ %223, %215 ]
  %217 = and i64 %216, %203
  %218 = getelementptr inbounds %struct.Meeting, ptr %163, i64 %217
  %219 = load ptr, ptr %218, align 8, !tbaa !23
  %220 = icmp ne ptr %219, %209
  %221 = icmp ne ptr %219, null
  %222 = and i1 %220, %221
  %223 = add i64 %216, 1
  br i1 %222, label %215, label %224

224:                                              ; preds = %215
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %218, ptr noundef nonnull align 8 dereferenceable(16) %208, i64 16, i1 false), !tbaa.struct !25
  br label %225

225:                                              ; preds = %224, %206
  %226 = add nuw nsw i64 %207, 1
  %227 = icmp eq i64 %226, %142
  br i1 %227, label %204, label %206, !llvm.loop !26

228:                                              ; preds = %204
  call void @free(ptr noundef %144) #5
  br label %229

229:                                              ; preds = %228, %204, %156
  %230 = phi i64 [ %142, %156 ], [ %161, %228 ], [ %161, %204 ]
  %231 = phi ptr [ %144, %156 ], [ %163, %228 ], [ %163, %204 ]
  %232 = phi i8 [ %146, %156 ], [ 1, %228 ], [ 1, %204 ]
  %233 = ptrtoint ptr %151 to i64
  %234 = mul i64 %233, -7046029254386353131
  %235 = lshr i64 %234, 32
  %236 = add nsw i64 %230, -1
  br label %237

237:                                              ; preds = %237, %229
  %238 = phi i64 [ %235, %229 ], [ %245, %237 ]
  %239 = and i64 %238, %236
  %240 = getelementptr inbounds %struct.Meeting, ptr %231, i64 %239
  %241 = load ptr, ptr %240, align 8, !tbaa !23
  %242 = icmp ne ptr %241, %151
  %243 = icmp ne ptr %241, null
  %244 = and i1 %242, %243
  %245 = add i64 %238, 1
  br i1 %244, label %237, label %246

246:                                              ; preds = %237
  %247 = icmp eq ptr %241, null
  br i1 %247, label %256, label %248

248:                                              ; preds = %246
  %249 = getelementptr inbounds i8, ptr %240, i64 8
  %250 = load i64, ptr %249, align 8, !tbaa !27
  %251 = call ptr @PyLong_FromLongLong(i64 noundef %250) #5
  %252 = icmp eq ptr %251, null
  br i1 %252, label %730, label %253

253:                                              ; preds = %248
  %254 = call i32 @PyList_Append(ptr noundef nonnull %39, ptr noundef nonnull %251) #5
  %255 = icmp eq i32 %254, 0
  call void @Py_DecRef(ptr noundef nonnull %251) #5
  br i1 %255, label %697, label %730

256:                                              ; preds = %246
  %257 = call i64 @PyList_Size(ptr noundef nonnull %51) #5
  store ptr %151, ptr %240, align 8, !tbaa !2
  %258 = getelementptr inbounds i8, ptr %240, i64 8
  store i64 %257, ptr %258, align 8, !tbaa !11
  %259 = add nsw i64 %143, 1
  %260 = load i64, ptr getelementptr inbounds (i8, ptr @walk, i64 8), align 8, !tbaa !28
  %261 = getelementptr inbounds i8, ptr %151, i64 %260
  %262 = load ptr, ptr %261, align 8, !tbaa !2
  %263 = load i64, ptr getelementptr inbounds (i8, ptr @walk, i64 16), align 8, !tbaa !29
  %264 = getelementptr inbounds i8, ptr %151, i64 %263
  %265 = load ptr, ptr %264, align 8, !tbaa !2
  %266 = load i64, ptr getelementptr inbounds (i8, ptr @walk, i64 24), align 8, !tbaa !30
  %267 = getelementptr inbounds i8, ptr %151, i64 %266
  %268 = load ptr, ptr %267, align 8, !tbaa !2
  %269 = load i64, ptr getelementptr inbounds (i8, ptr @walk, i64 32), align 8, !tbaa !31
  %270 = getelementptr inbounds i8, ptr %151, i64 %269
  %271 = load ptr, ptr %270, align 8, !tbaa !2
  %272 = load i64, ptr getelementptr inbounds (i8, ptr @walk, i64 40), align 8, !tbaa !32
  %273 = getelementptr inbounds i8, ptr %151, i64 %272
  %274 = load ptr, ptr %273, align 8, !tbaa !2
  %275 = insertelement <4 x ptr> poison, ptr %262, i64 0
  %276 = insertelement <4 x ptr> %275, ptr %265, i64 1
  %277 = insertelement <4 x ptr> %276, ptr %268, i64 2
  %278 = insertelement <4 x ptr> %277, ptr %271, i64 3
  %279 = freeze <4 x ptr> %278
  %280 = icmp eq <4 x ptr> %279, zeroinitializer
  %281 = icmp eq ptr %274, null
  %282 = bitcast <4 x i1> %280 to i4
  %283 = icmp ne i4 %282, 0
  %284 = select i1 %283, i1 true, i1 %281
  br i1 %284, label %730, label %285

285:                                              ; preds = %256
  %286 = call i32 @PyList_Append(ptr noundef nonnull %51, ptr noundef nonnull %151) #5
  %287 = icmp eq i32 %286, 0
  br i1 %287, label %288, label %730

288:                                              ; preds = %285
  %289 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 128), align 8, !tbaa !33
  %290 = icmp eq ptr %274, %289
  br i1 %290, label %397, label %291

291:                                              ; preds = %288
  %292 = ptrtoint ptr %274 to i64
  %293 = mul i64 %292, -7046029254386353131
  %294 = lshr i64 %293, 32
  br label %295

295:                                              ; preds = %295, %291
  %296 = phi i64 [ %294, %291 ], [ %303, %295 ]
  %297 = and i64 %296, %236
  %298 = getelementptr inbounds %struct.Meeting, ptr %231, i64 %297
  %299 = load ptr, ptr %298, align 8, !tbaa !23
  %300 = icmp ne ptr %299, %274
  %301 = icmp ne ptr %299, null
  %302 = and i1 %300, %301
  %303 = add i64 %296, 1
  br i1 %302, label %295, label %304

304:                                              ; preds = %295
  %305 = icmp eq ptr %299, null
  br i1 %305, label %306, label %384

306:                                              ; preds = %304
  %307 = getelementptr inbounds i8, ptr %274, i64 8
  %308 = load ptr, ptr %307, align 8, !tbaa !6
  %309 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 136), align 8, !tbaa !34
  %310 = icmp eq ptr %308, %309
  br i1 %310, label %311, label %730

311:                                              ; preds = %306
  %312 = getelementptr inbounds i8, ptr %268, i64 8
  %313 = load ptr, ptr %312, align 8, !tbaa !6
  %314 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 48), align 8, !tbaa !35
  %315 = icmp eq ptr %313, %314
  br i1 %315, label %316, label %730

316:                                              ; preds = %311
  %317 = getelementptr inbounds i8, ptr %274, i64 64
  %318 = load i32, ptr %317, align 8, !tbaa !36
  %319 = and i32 %318, 256
  %320 = icmp eq i32 %319, 0
  br i1 %320, label %730, label %321

321:                                              ; preds = %316
  %322 = load i64, ptr getelementptr inbounds (i8, ptr @walk, i64 56), align 8, !tbaa !39
  %323 = getelementptr inbounds i8, ptr %268, i64 %322
  %324 = load ptr, ptr %323, align 8, !tbaa !2
  %325 = load i64, ptr getelementptr inbounds (i8, ptr @walk, i64 64), align 8, !tbaa !40
  %326 = getelementptr inbounds i8, ptr %268, i64 %325
  %327 = load ptr, ptr %326, align 8, !tbaa !2
  %328 = icmp eq ptr %324, null
  %329 = icmp eq ptr %327, null
  %330 = select i1 %328, i1 true, i1 %329
  br i1 %330, label %730, label %331

331:                                              ; preds = %321
  %332 = getelementptr inbounds i8, ptr %324, i64 8
  %333 = load ptr, ptr %332, align 8, !tbaa !6
  %334 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 152), align 8, !tbaa !41
  %335 = icmp eq ptr %333, %334
  br i1 %335, label %336, label %730

336:                                              ; preds = %331
  %337 = call i64 @PyTuple_Size(ptr noundef nonnull %324) #5
  %338 = getelementptr inbounds i8, ptr %274, i64 24
  %339 = load i32, ptr %338, align 8, !tbaa !42
  %340 = sext i32 %339 to i64
  %341 = icmp eq i64 %337, %340
  br i1 %341, label %342, label %730

342:                                              ; preds = %336
  %343 = icmp sgt i32 %339, 0
  br i1 %343, label %344, label %365

344:                                              ; preds = %342
  %345 = getelementptr inbounds i8, ptr %274, i64 32
  br label %346

346:                                              ; preds = %359, %344
  %347 = phi i64 [ 0, %344 ], [ %360, %359 ]
  %348 = call ptr @PyTuple_GetItem(ptr noundef %324, i64 noundef %347) #5
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %8) #4
  %349 = getelementptr inbounds i8, ptr %348, i64 8
  %350 = load ptr, ptr %349, align 8, !tbaa !6
  %351 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 144), align 8, !tbaa !43
  %352 = icmp eq ptr %350, %351
  br i1 %352, label %353, label %364

353:                                              ; preds = %346
  %354 = call i64 @PyLong_AsLongLongAndOverflow(ptr noundef nonnull %348, ptr noundef nonnull %8) #5
  %355 = load ptr, ptr %345, align 8, !tbaa !44
  %356 = getelementptr inbounds i64, ptr %355, i64 %347
  %357 = load i64, ptr %356, align 8, !tbaa !11
  %358 = icmp eq i64 %354, %357
  br i1 %358, label %359, label %364

359:                                              ; preds = %353
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) #4
  %360 = add nuw nsw i64 %347, 1
  %361 = load i32, ptr %338, align 8, !tbaa !42
  %362 = sext i32 %361 to i64
  %363 = icmp slt i64 %360, %362
  br i1 %363, label %346, label %365, !llvm.loop !45

364:                                              ; preds = %353, %346
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %8) #4
  br label %730

365:                                              ; preds = %359, %342
  %366 = getelementptr inbounds i8, ptr %274, i64 56
  %367 = load ptr, ptr %366, align 8, !tbaa !46
  %368 = icmp eq ptr %367, %327
  br i1 %368, label %378, label %369

369:                                              ; preds = %365
  %370 = getelementptr inbounds i8, ptr %367, i64 8
  %371 = load ptr, ptr %370, align 8, !tbaa !6
  %372 = getelementptr inbounds i8, ptr %327, i64 8
  %373 = load ptr, ptr %372, align 8, !tbaa !6
  %374 = icmp eq ptr %371, %373
  br i1 %374, label %375, label %730

375:                                              ; preds = %369
  %376 = call i32 @PyObject_RichCompareBool(ptr noundef nonnull %367, ptr noundef nonnull %327, i32 noundef 2) #5
  %377 = icmp eq i32 %376, 1
  br i1 %377, label %378, label %730

378:                                              ; preds = %375, %365
  %379 = call i64 @PyList_Size(ptr noundef nonnull %47) #5
  store ptr %274, ptr %298, align 8, !tbaa !2
  %380 = getelementptr inbounds i8, ptr %298, i64 8
  store i64 %379, ptr %380, align 8, !tbaa !11
  %381 = add nsw i64 %143, 2
  %382 = call i32 @PyList_Append(ptr noundef nonnull %47, ptr noundef nonnull %274) #5
  %383 = icmp eq i32 %382, 0
  br i1 %383, label %384, label %730

384:                                              ; preds = %378, %304
  %385 = phi i64 [ %381, %378 ], [ %259, %304 ]
  %386 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 88), align 8, !tbaa !47
  %387 = call i32 @PyList_Append(ptr noundef nonnull %39, ptr noundef %386) #5
  %388 = icmp eq i32 %387, 0
  br i1 %388, label %389, label %730

389:                                              ; preds = %384
  %390 = getelementptr inbounds i8, ptr %298, i64 8
  %391 = load i64, ptr %390, align 8, !tbaa !27
  %392 = call ptr @PyLong_FromLongLong(i64 noundef %391) #5
  %393 = icmp eq ptr %392, null
  br i1 %393, label %730, label %394

394:                                              ; preds = %389
  %395 = call i32 @PyList_Append(ptr noundef nonnull %39, ptr noundef nonnull %392) #5
  %396 = icmp eq i32 %395, 0
  call void @Py_DecRef(ptr noundef nonnull %392) #5
  br i1 %396, label %697, label %730

397:                                              ; preds = %288
  %398 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 96), align 8, !tbaa !48
  %399 = icmp eq ptr %262, %398
  br i1 %399, label %400, label %535

400:                                              ; preds = %397
  %401 = getelementptr inbounds i8, ptr %271, i64 8
  %402 = load ptr, ptr %401, align 8, !tbaa !6
  %403 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 168), align 8, !tbaa !49
  %404 = icmp eq ptr %402, %403
  br i1 %404, label %405, label %730

405:                                              ; preds = %400
  %406 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 104), align 8, !tbaa !50
  %407 = call ptr @PyDict_GetItem(ptr noundef nonnull %271, ptr noundef %406) #5
  %408 = icmp eq ptr %407, null
  br i1 %408, label %730, label %409

409:                                              ; preds = %405
  %410 = getelementptr inbounds i8, ptr %407, i64 8
  %411 = load ptr, ptr %410, align 8, !tbaa !6
  %412 = load i64, ptr getelementptr inbounds (i8, ptr @walk, i64 176), align 8, !tbaa !51
  %413 = icmp sgt i64 %412, 0
  br i1 %413, label %414, label %730

414:                                              ; preds = %409
  %415 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 184), align 8, !tbaa !52
  br label %416

416:                                              ; preds = %532, %414
  %417 = phi i64 [ 0, %414 ], [ %533, %532 ]
  %418 = getelementptr inbounds %struct.ScalarClass, ptr %415, i64 %417
  %419 = load ptr, ptr %418, align 8, !tbaa !53
  %420 = icmp eq ptr %419, %411
  br i1 %420, label %421, label %532

421:                                              ; preds = %416
  %422 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 96), align 8, !tbaa !48
  %423 = call i32 @PyList_Append(ptr noundef nonnull %39, ptr noundef %422) #5
  %424 = icmp eq i32 %423, 0
  br i1 %424, label %425, label %730

425:                                              ; preds = %421
  %426 = call i32 @PyList_Append(ptr noundef nonnull %39, ptr noundef %411) #5
  %427 = icmp eq i32 %426, 0
  br i1 %427, label %428, label %730

428:                                              ; preds = %425
  %429 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 184), align 8, !tbaa !52
  %430 = getelementptr inbounds %struct.ScalarClass, ptr %429, i64 %417
  %431 = getelementptr inbounds i8, ptr %430, i64 24
  %432 = load i64, ptr %431, align 8, !tbaa !55
  %433 = getelementptr inbounds i8, ptr %407, i64 16
  %434 = icmp sgt i64 %432, 0
  br i1 %434, label %435, label %492

435:                                              ; preds = %428
  %436 = and i64 %432, 3
  %437 = icmp ult i64 %432, 4
  br i1 %437, label %474, label %438

438:                                              ; preds = %435
  %439 = and i64 %432, 9223372036854775804
  br label %440

440:                                              ; preds = %440, %438
  %441 = phi i64 [ 0, %438 ], [ %471, %440 ]
  %442 = phi i64 [ 0, %438 ], [ %470, %440 ]
  %443 = phi i64 [ 0, %438 ], [ %472, %440 ]
  %444 = getelementptr inbounds i8, ptr %433, i64 %441
  %445 = load i8, ptr %444, align 1, !tbaa !56
  %446 = zext i8 %445 to i64
  %447 = shl nsw i64 %441, 3
  %448 = shl i64 %446, %447
  %449 = or i64 %448, %442
  %450 = or disjoint i64 %441, 1
  %451 = getelementptr inbounds i8, ptr %433, i64 %450
  %452 = load i8, ptr %451, align 1, !tbaa !56
  %453 = zext i8 %452 to i64
  %454 = shl nsw i64 %450, 3
  %455 = shl i64 %453, %454
  %456 = or i64 %455, %449
  %457 = or disjoint i64 %441, 2
  %458 = getelementptr inbounds i8, ptr %433, i64 %457
  %459 = load i8, ptr %458, align 1, !tbaa !56
  %460 = zext i8 %459 to i64
  %461 = shl nsw i64 %457, 3
  %462 = shl i64 %460, %461
  %463 = or i64 %462, %456
  %464 = or disjoint i64 %441, 3
  %465 = getelementptr inbounds i8, ptr %433, i64 %464
  %466 = load i8, ptr %465, align 1, !tbaa !56
  %467 = zext i8 %466 to i64
  %468 = shl nsw i64 %464, 3
  %469 = shl i64 %467, %468
  %470 = or i64 %469, %463
  %471 = add nuw nsw i64 %441, 4
  %472 = add i64 %443, 4
  %473 = icmp eq i64 %472, %439
  br i1 %473, label %474, label %440, !llvm.loop !57

474:                                              ; preds = %440, %435
  %475 = phi i64 [ poison, %435 ], [ %470, %440 ]
  %476 = phi i64 [ 0, %435 ], [ %471, %440 ]
  %477 = phi i64 [ 0, %435 ], [ %470, %440 ]
  %478 = icmp eq i64 %436, 0
  br i1 %478, label %492, label %479

479:                                              ; preds = %474, %479
  %480 = phi i64 [ %489, %479 ], [ %476, %474 ]
  %481 = phi i64 [ %488, %479 ], [ %477, %474 ]
  %482 = phi i64 [ %490, %479 ], [ 0, %474 ]
  %483 = getelementptr inbounds i8, ptr %433, i64 %480
  %484 = load i8, ptr %483, align 1, !tbaa !56
  %485 = zext i8 %484 to i64
  %486 = shl nsw i64 %480, 3
  %487 = shl i64 %485, %486
  %488 = or i64 %487, %481
  %489 = add nuw nsw i64 %480, 1
  %490 = add i64 %482, 1
  %491 = icmp eq i64 %490, %436
  br i1 %491, label %492, label %479, !llvm.loop !58

492:                                              ; preds = %474, %479, %428
  %493 = phi i64 [ 0, %428 ], [ %475, %474 ], [ %488, %479 ]
  %494 = getelementptr inbounds i8, ptr %430, i64 16
  %495 = load i64, ptr %494, align 8, !tbaa !59
  switch i64 %495, label %518 [
    i64 3, label %496
    i64 1, label %509
  ]

496:                                              ; preds = %492
  %497 = trunc i64 %493 to i32
  %498 = icmp eq i64 %432, 4
  %499 = bitcast i32 %497 to float
  %500 = fpext float %499 to double
  %501 = bitcast i64 %493 to double
  %502 = select i1 %498, double %500, double %501
  %503 = fcmp uno double %502, 0.000000e+00
  br i1 %503, label %527, label %504

504:                                              ; preds = %496
  %505 = call ptr @PyFloat_FromDouble(double noundef %502) #5
  %506 = icmp eq ptr %505, null
  br i1 %506, label %730, label %507

507:                                              ; preds = %504
  %508 = call i32 @PyList_Append(ptr noundef nonnull %43, ptr noundef nonnull %505) #5
  br label %693

509:                                              ; preds = %492
  %510 = shl nsw i64 %432, 3
  %511 = sub nsw i64 64, %510
  %512 = shl i64 %493, %511
  %513 = ashr exact i64 %512, %511
  %514 = call ptr @PyLong_FromLongLong(i64 noundef %513) #5
  %515 = icmp eq ptr %514, null
  br i1 %515, label %730, label %516

516:                                              ; preds = %509
  %517 = call i32 @PyList_Append(ptr noundef nonnull %43, ptr noundef nonnull %514) #5
  br label %693

518:                                              ; preds = %492
  %519 = icmp eq i64 %495, 2
  %520 = icmp sgt i64 %493, -1
  %521 = select i1 %519, i1 %520, i1 false
  br i1 %521, label %522, label %527

522:                                              ; preds = %518
  %523 = call ptr @PyLong_FromLongLong(i64 noundef %493) #5
  %524 = icmp eq ptr %523, null
  br i1 %524, label %730, label %525

525:                                              ; preds = %522
  %526 = call i32 @PyList_Append(ptr noundef nonnull %43, ptr noundef nonnull %523) #5
  br label %693

527:                                              ; preds = %518, %496
  %528 = call ptr @PyBytes_FromStringAndSize(ptr noundef nonnull %433, i64 noundef %432) #5
  %529 = icmp eq ptr %528, null
  br i1 %529, label %730, label %530

530:                                              ; preds = %527
  %531 = call i32 @PyList_Append(ptr noundef nonnull %39, ptr noundef nonnull %528) #5
  br label %693

532:                                              ; preds = %416
  %533 = add nuw nsw i64 %417, 1
  %534 = icmp eq i64 %533, %412
  br i1 %534, label %730, label %416, !llvm.loop !60

535:                                              ; preds = %397
  %536 = load i64, ptr getelementptr inbounds (i8, ptr @walk, i64 72), align 8, !tbaa !61
  %537 = getelementptr inbounds i8, ptr %262, i64 %536
  %538 = load ptr, ptr %537, align 8, !tbaa !2
  %539 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 80), align 8, !tbaa !62
  %540 = icmp eq ptr %538, %539
  %541 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 88), align 8, !tbaa !47
  %542 = icmp eq ptr %262, %541
  br i1 %542, label %730, label %543

543:                                              ; preds = %535
  %544 = call i32 @PyList_Append(ptr noundef nonnull %39, ptr noundef nonnull %262) #5
  %545 = icmp eq i32 %544, 0
  br i1 %545, label %546, label %730

546:                                              ; preds = %543
  %547 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 120), align 8, !tbaa !63
  %548 = icmp eq ptr %547, %271
  br i1 %548, label %597, label %549

549:                                              ; preds = %546
  %550 = getelementptr inbounds i8, ptr %271, i64 8
  %551 = load ptr, ptr %550, align 8, !tbaa !6
  %552 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 168), align 8, !tbaa !49
  %553 = icmp eq ptr %551, %552
  br i1 %553, label %554, label %730

554:                                              ; preds = %549
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #4
  store i64 0, ptr %5, align 8, !tbaa !11
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #4
  %555 = call i32 @PyDict_Next(ptr noundef nonnull %271, ptr noundef nonnull %5, ptr noundef nonnull %6, ptr noundef nonnull %7) #5
  %556 = icmp eq i32 %555, 0
  br i1 %556, label %596, label %557

557:                                              ; preds = %554, %592
  br i1 %540, label %558, label %565

558:                                              ; preds = %557
  %559 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 112), align 8, !tbaa !64
  %560 = load ptr, ptr %6, align 8, !tbaa !2
  %561 = call i32 @PySet_Contains(ptr noundef %559, ptr noundef %560) #5
  %562 = icmp slt i32 %561, 0
  br i1 %562, label %595, label %563, !llvm.loop !65

563:                                              ; preds = %558
  %564 = icmp eq i32 %561, 0
  br i1 %564, label %569, label %565

565:                                              ; preds = %563, %557
  %566 = load ptr, ptr %7, align 8, !tbaa !2
  %567 = call i32 @PyList_Append(ptr noundef nonnull %39, ptr noundef %566) #5
  %568 = icmp eq i32 %567, 0
  br i1 %568, label %592, label %595, !llvm.loop !65

569:                                              ; preds = %563
  %570 = load ptr, ptr %7, align 8, !tbaa !2
  %571 = getelementptr inbounds i8, ptr %570, i64 8
  %572 = load ptr, ptr %571, align 8, !tbaa !6
  %573 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 152), align 8, !tbaa !41
  %574 = icmp eq ptr %572, %573
  br i1 %574, label %575, label %595

575:                                              ; preds = %569
  %576 = call i64 @PyTuple_Size(ptr noundef nonnull %570) #5
  %577 = icmp sgt i64 %576, 0
  br i1 %577, label %581, label %586

578:                                              ; preds = %581
  %579 = add nuw nsw i64 %582, 1
  %580 = icmp eq i64 %579, %576
  br i1 %580, label %586, label %581, !llvm.loop !66

581:                                              ; preds = %575, %578
  %582 = phi i64 [ %579, %578 ], [ 0, %575 ]
  %583 = call ptr @PyTuple_GetItem(ptr noundef %570, i64 noundef %582) #5
  %584 = call i32 @PyList_Append(ptr noundef nonnull %43, ptr noundef %583) #5
  %585 = icmp eq i32 %584, 0
  br i1 %585, label %578, label %595

586:                                              ; preds = %578, %575
  %587 = call ptr @PyLong_FromLongLong(i64 noundef %576) #5
  %588 = icmp eq ptr %587, null
  br i1 %588, label %595, label %589

589:                                              ; preds = %586
  %590 = call i32 @PyList_Append(ptr noundef nonnull %39, ptr noundef nonnull %587) #5
  %591 = icmp eq i32 %590, 0
  call void @Py_DecRef(ptr noundef nonnull %587) #5
  br i1 %591, label %592, label %595, !llvm.loop !65

592:                                              ; preds = %589, %565
  %593 = call i32 @PyDict_Next(ptr noundef %271, ptr noundef nonnull %5, ptr noundef nonnull %6, ptr noundef nonnull %7) #5
  %594 = icmp eq i32 %593, 0
  br i1 %594, label %596, label %557

595:                                              ; preds = %589, %586, %569, %565, %558, %581
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #4
  br label %730

596:                                              ; preds = %592, %554
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #4
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #4
  br label %597

597:                                              ; preds = %596, %546
  %598 = getelementptr inbounds i8, ptr %265, i64 8
  %599 = load ptr, ptr %598, align 8, !tbaa !6
  %600 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 152), align 8, !tbaa !41
  %601 = icmp eq ptr %599, %600
  br i1 %601, label %602, label %730

602:                                              ; preds = %597
  %603 = call i64 @PyTuple_Size(ptr noundef nonnull %265) #5
  %604 = icmp slt i64 %603, 1
  br i1 %604, label %697, label %605

605:                                              ; preds = %602
  %606 = add nsw i64 %148, -2
  br label %607

607:                                              ; preds = %605, %685
  %608 = phi i64 [ 0, %605 ], [ %692, %685 ]
  %609 = phi ptr [ %141, %605 ], [ %686, %685 ]
  %610 = phi i64 [ %149, %605 ], [ %689, %685 ]
  %611 = phi i64 [ %145, %605 ], [ %687, %685 ]
  %612 = phi i8 [ %147, %605 ], [ %688, %685 ]
  %613 = phi i64 [ %603, %605 ], [ %616, %685 ]
  %614 = add i64 %606, %608
  %615 = ptrtoint ptr %609 to i64
  %616 = add nsw i64 %613, -1
  %617 = call ptr @PyTuple_GetItem(ptr noundef %265, i64 noundef %616) #5
  %618 = icmp eq i64 %610, %611
  br i1 %618, label %619, label %685

619:                                              ; preds = %607
  %620 = shl i64 %610, 1
  %621 = shl i64 %610, 4
  %622 = call ptr @malloc(i64 noundef %621) #5
  %623 = ptrtoint ptr %622 to i64
  %624 = icmp eq ptr %622, null
  br i1 %624, label %730, label %625

625:                                              ; preds = %619
  %626 = icmp sgt i64 %610, 0
  br i1 %626, label %627, label %663

627:                                              ; preds = %625
  %628 = icmp ult i64 %610, 4
  %629 = sub i64 %623, %615
  %630 = icmp ult i64 %629, 32
  %631 = or i1 %628, %630
  br i1 %631, label %632, label %649

632:                                              ; preds = %661, %627
  %633 = phi i64 [ 0, %627 ], [ %650, %661 ]
  %634 = sub i64 %614, %633
  %635 = and i64 %610, 3
  %636 = icmp eq i64 %635, 0
  br i1 %636, label %646, label %637

637:                                              ; preds = %632, %637
  %638 = phi i64 [ %643, %637 ], [ %633, %632 ]
  %639 = phi i64 [ %644, %637 ], [ 0, %632 ]
  %640 = getelementptr inbounds ptr, ptr %609, i64 %638
  %641 = load ptr, ptr %640, align 8, !tbaa !2
  %642 = getelementptr inbounds ptr, ptr %622, i64 %638
  store ptr %641, ptr %642, align 8, !tbaa !2
  %643 = add nuw nsw i64 %638, 1
  %644 = add i64 %639, 1
  %645 = icmp eq i64 %644, %635
  br i1 %645, label %646, label %637, !llvm.loop !67

646:                                              ; preds = %637, %632
  %647 = phi i64 [ %633, %632 ], [ %643, %637 ]
  %648 = icmp ult i64 %634, 3
  br i1 %648, label %663, label %665

649:                                              ; preds = %627
  %650 = and i64 %610, 9223372036854775804
  br label %651

651:                                              ; preds = %651, %649
  %652 = phi i64 [ 0, %649 ], [ %659, %651 ]
  %653 = getelementptr inbounds ptr, ptr %609, i64 %652
  %654 = getelementptr inbounds i8, ptr %653, i64 16
  %655 = load <2 x ptr>, ptr %653, align 8, !tbaa !2
  %656 = load <2 x ptr>, ptr %654, align 8, !tbaa !2
  %657 = getelementptr inbounds ptr, ptr %622, i64 %652
  %658 = getelementptr inbounds i8, ptr %657, i64 16
  store <2 x ptr> %655, ptr %657, align 8, !tbaa !2
  store <2 x ptr> %656, ptr %658, align 8, !tbaa !2
  %659 = add nuw i64 %652, 4
  %660 = icmp eq i64 %659, %650
  br i1 %660, label %661, label %651, !llvm.loop !68

661:                                              ; preds = %651
  %662 = icmp eq i64 %610, %650
  br i1 %662, label %663, label %632

663:                                              ; preds = %646, %665, %661, %625
  %664 = trunc nuw i8 %612 to i1
  br i1 %664, label %684, label %685

665:                                              ; preds = %646, %665
  %666 = phi i64 [ %682, %665 ], [ %647, %646 ]
  %667 = getelementptr inbounds ptr, ptr %609, i64 %666
  %668 = load ptr, ptr %667, align 8, !tbaa !2
  %669 = getelementptr inbounds ptr, ptr %622, i64 %666
  store ptr %668, ptr %669, align 8, !tbaa !2
  %670 = add nuw nsw i64 %666, 1
  %671 = getelementptr inbounds ptr, ptr %609, i64 %670
  %672 = load ptr, ptr %671, align 8, !tbaa !2
  %673 = getelementptr inbounds ptr, ptr %622, i64 %670
  store ptr %672, ptr %673, align 8, !tbaa !2
  %674 = add nuw nsw i64 %666, 2
  %675 = getelementptr inbounds ptr, ptr %609, i64 %674
  %676 = load ptr, ptr %675, align 8, !tbaa !2
  %677 = getelementptr inbounds ptr, ptr %622, i64 %674
  store ptr %676, ptr %677, align 8, !tbaa !2
  %678 = add nuw nsw i64 %666, 3
  %679 = getelementptr inbounds ptr, ptr %609, i64 %678
  %680 = load ptr, ptr %679, align 8, !tbaa !2
  %681 = getelementptr inbounds ptr, ptr %622, i64 %678
  store ptr %680, ptr %681, align 8, !tbaa !2
  %682 = add nuw nsw i64 %666, 4
  %683 = icmp eq i64 %682, %610
  br i1 %683, label %663, label %665, !llvm.loop !69

684:                                              ; preds = %663
  call void @free(ptr noundef %609) #5
  br label %685

685:                                              ; preds = %684, %663, %607
  %686 = phi ptr [ %609, %607 ], [ %622, %684 ], [ %622, %663 ]
  %687 = phi i64 [ %611, %607 ], [ %620, %684 ], [ %620, %663 ]
  %688 = phi i8 [ %612, %607 ], [ 1, %684 ], [ 1, %663 ]
  %689 = add i64 %610, 1
  %690 = getelementptr inbounds ptr, ptr %686, i64 %610
  store ptr %617, ptr %690, align 8, !tbaa !2
  %691 = icmp slt i64 %613, 2
  %692 = add i64 %608, 1
  br i1 %691, label %697, label %607, !llvm.loop !70

693:                                              ; preds = %530, %525, %516, %507
  %694 = phi i32 [ %508, %507 ], [ %531, %530 ], [ %526, %525 ], [ %517, %516 ]
  %695 = phi ptr [ %505, %507 ], [ %528, %530 ], [ %523, %525 ], [ %514, %516 ]
  %696 = icmp eq i32 %694, 0
  call void @Py_DecRef(ptr noundef nonnull %695) #5
  br i1 %696, label %697, label %730

697:                                              ; preds = %685, %693, %602, %394, %253
  %698 = phi ptr [ %141, %693 ], [ %141, %394 ], [ %141, %253 ], [ %141, %602 ], [ %686, %685 ]
  %699 = phi i64 [ %259, %693 ], [ %385, %394 ], [ %143, %253 ], [ %259, %602 ], [ %259, %685 ]
  %700 = phi i64 [ %149, %693 ], [ %149, %394 ], [ %149, %253 ], [ %149, %602 ], [ %689, %685 ]
  %701 = phi i64 [ %145, %693 ], [ %145, %394 ], [ %145, %253 ], [ %145, %602 ], [ %687, %685 ]
  %702 = phi i8 [ %147, %693 ], [ %147, %394 ], [ %147, %253 ], [ %147, %602 ], [ %688, %685 ]
  %703 = icmp sgt i64 %700, 0
  br i1 %703, label %140, label %704, !llvm.loop !71

704:                                              ; preds = %697, %54
  %705 = phi ptr [ %10, %54 ], [ %698, %697 ]
  %706 = phi ptr [ %9, %54 ], [ %231, %697 ]
  %707 = phi i8 [ 0, %54 ], [ %232, %697 ]
  %708 = phi i8 [ 0, %54 ], [ %702, %697 ]
  %709 = call i64 @PyList_Size(ptr noundef nonnull %47) #5
  %710 = icmp sgt i64 %709, 0
  br i1 %710, label %714, label %730

711:                                              ; preds = %725
  %712 = add nuw nsw i64 %715, 1
  %713 = icmp eq i64 %712, %709
  br i1 %713, label %730, label %714, !llvm.loop !72

714:                                              ; preds = %704, %711
  %715 = phi i64 [ %712, %711 ], [ 0, %704 ]
  %716 = call ptr @PyList_GetItem(ptr noundef nonnull %47, i64 noundef %715) #5
  %717 = getelementptr inbounds i8, ptr %716, i64 24
  %718 = load i32, ptr %717, align 8, !tbaa !42
  %719 = sext i32 %718 to i64
  %720 = call ptr @PyLong_FromLongLong(i64 noundef %719) #5
  %721 = icmp eq ptr %720, null
  br i1 %721, label %730, label %722

722:                                              ; preds = %714
  %723 = call i32 @PyList_Append(ptr noundef nonnull %39, ptr noundef nonnull %720) #5
  %724 = icmp eq i32 %723, 0
  call void @Py_DecRef(ptr noundef nonnull %720) #5
  br i1 %724, label %725, label %730

725:                                              ; preds = %722
  %726 = getelementptr inbounds i8, ptr %716, i64 56
  %727 = load ptr, ptr %726, align 8, !tbaa !46
  %728 = call i32 @PyList_Append(ptr noundef nonnull %39, ptr noundef %727) #5
  %729 = icmp eq i32 %728, 0
  br i1 %729, label %711, label %730

730:                                              ; preds = %693, %597, %549, %543, %535, %527, %522, %509, %504, %425, %421, %409, %405, %400, %394, %389, %384, %378, %375, %369, %336, %331, %321, %316, %311, %306, %285, %256, %253, %248, %160, %140, %619, %532, %725, %722, %714, %711, %704, %595, %364
  %731 = phi ptr [ %705, %704 ], [ %141, %364 ], [ %141, %595 ], [ %705, %711 ], [ %705, %714 ], [ %705, %722 ], [ %705, %725 ], [ %141, %532 ], [ %609, %619 ], [ %141, %140 ], [ %141, %160 ], [ %141, %248 ], [ %141, %253 ], [ %141, %256 ], [ %141, %285 ], [ %141, %306 ], [ %141, %311 ], [ %141, %316 ], [ %141, %321 ], [ %141, %331 ], [ %141, %336 ], [ %141, %369 ], [ %141, %375 ], [ %141, %378 ], [ %141, %384 ], [ %141, %389 ], [ %141, %394 ], [ %141, %400 ], [ %141, %405 ], [ %141, %409 ], [ %141, %421 ], [ %141, %425 ], [ %141, %504 ], [ %141, %509 ], [ %141, %522 ], [ %141, %527 ], [ %141, %535 ], [ %141, %543 ], [ %141, %549 ], [ %141, %597 ], [ %141, %693 ]
  %732 = phi ptr [ %706, %704 ], [ %231, %364 ], [ %231, %595 ], [ %706, %711 ], [ %706, %714 ], [ %706, %722 ], [ %706, %725 ], [ %231, %532 ], [ %231, %619 ], [ %231, %693 ], [ %231, %597 ], [ %231, %549 ], [ %231, %543 ], [ %231, %535 ], [ %231, %527 ], [ %231, %522 ], [ %231, %509 ], [ %231, %504 ], [ %231, %425 ], [ %231, %421 ], [ %231, %409 ], [ %231, %405 ], [ %231, %400 ], [ %231, %394 ], [ %231, %389 ], [ %231, %384 ], [ %231, %378 ], [ %231, %375 ], [ %231, %369 ], [ %231, %336 ], [ %231, %331 ], [ %231, %321 ], [ %231, %316 ], [ %231, %311 ], [ %231, %306 ], [ %231, %285 ], [ %231, %256 ], [ %231, %253 ], [ %231, %248 ], [ %144, %160 ], [ %144, %140 ]
  %733 = phi i8 [ %707, %704 ], [ %232, %364 ], [ %232, %595 ], [ %707, %711 ], [ %707, %714 ], [ %707, %722 ], [ %707, %725 ], [ %232, %532 ], [ %232, %619 ], [ %232, %693 ], [ %232, %597 ], [ %232, %549 ], [ %232, %543 ], [ %232, %535 ], [ %232, %527 ], [ %232, %522 ], [ %232, %509 ], [ %232, %504 ], [ %232, %425 ], [ %232, %421 ], [ %232, %409 ], [ %232, %405 ], [ %232, %400 ], [ %232, %394 ], [ %232, %389 ], [ %232, %384 ], [ %232, %378 ], [ %232, %375 ], [ %232, %369 ], [ %232, %336 ], [ %232, %331 ], [ %232, %321 ], [ %232, %316 ], [ %232, %311 ], [ %232, %306 ], [ %232, %285 ], [ %232, %256 ], [ %232, %253 ], [ %232, %248 ], [ %146, %160 ], [ %146, %140 ]
  %734 = phi i8 [ %708, %704 ], [ %147, %364 ], [ %147, %595 ], [ %708, %711 ], [ %708, %714 ], [ %708, %722 ], [ %708, %725 ], [ %147, %532 ], [ %612, %619 ], [ %147, %140 ], [ %147, %160 ], [ %147, %248 ], [ %147, %253 ], [ %147, %256 ], [ %147, %285 ], [ %147, %306 ], [ %147, %311 ], [ %147, %316 ], [ %147, %321 ], [ %147, %331 ], [ %147, %336 ], [ %147, %369 ], [ %147, %375 ], [ %147, %378 ], [ %147, %384 ], [ %147, %389 ], [ %147, %394 ], [ %147, %400 ], [ %147, %405 ], [ %147, %409 ], [ %147, %421 ], [ %147, %425 ], [ %147, %504 ], [ %147, %509 ], [ %147, %522 ], [ %147, %527 ], [ %147, %535 ], [ %147, %543 ], [ %147, %549 ], [ %147, %597 ], [ %147, %693 ]
  %735 = phi i1 [ true, %704 ], [ false, %364 ], [ false, %595 ], [ false, %725 ], [ false, %722 ], [ false, %714 ], [ true, %711 ], [ false, %532 ], [ false, %619 ], [ false, %140 ], [ false, %160 ], [ false, %248 ], [ false, %253 ], [ false, %256 ], [ false, %285 ], [ false, %306 ], [ false, %311 ], [ false, %316 ], [ false, %321 ], [ false, %331 ], [ false, %336 ], [ false, %369 ], [ false, %375 ], [ false, %378 ], [ false, %384 ], [ false, %389 ], [ false, %394 ], [ false, %400 ], [ false, %405 ], [ false, %409 ], [ false, %421 ], [ false, %425 ], [ false, %504 ], [ false, %509 ], [ false, %522 ], [ false, %527 ], [ false, %535 ], [ false, %543 ], [ false, %549 ], [ false, %597 ], [ false, %693 ]
  %736 = trunc nuw i8 %733 to i1
  br i1 %736, label %737, label %738

737:                                              ; preds = %730
  call void @free(ptr noundef %732) #5
  br label %738

738:                                              ; preds = %67, %737, %730
  %739 = phi i1 [ %735, %737 ], [ %735, %730 ], [ false, %67 ]
  %740 = phi i8 [ %734, %737 ], [ %734, %730 ], [ %61, %67 ]
  %741 = phi ptr [ %731, %737 ], [ %731, %730 ], [ %58, %67 ]
  %742 = trunc nuw i8 %740 to i1
  br i1 %742, label %743, label %744

743:                                              ; preds = %738
  call void @free(ptr noundef %741) #5
  br label %744

744:                                              ; preds = %743, %738
  br i1 %739, label %745, label %759

745:                                              ; preds = %744
  %746 = call ptr @PyList_AsTuple(ptr noundef nonnull %39) #5
  %747 = icmp eq ptr %746, null
  br i1 %747, label %751, label %748

748:                                              ; preds = %745
  %749 = call ptr @PyTuple_New(i64 noundef 4) #5
  %750 = icmp eq ptr %749, null
  br i1 %750, label %751, label %752

751:                                              ; preds = %748, %745
  call void @Py_DecRef(ptr noundef %746) #5
  br label %759

752:                                              ; preds = %748
  %753 = call i32 @PyTuple_SetItem(ptr noundef nonnull %749, i64 noundef 0, ptr noundef nonnull %746) #5
  call void @Py_IncRef(ptr noundef nonnull %43) #5
  %754 = call i32 @PyTuple_SetItem(ptr noundef nonnull %749, i64 noundef 1, ptr noundef nonnull %43) #5
  call void @Py_IncRef(ptr noundef nonnull %47) #5
  %755 = call i32 @PyTuple_SetItem(ptr noundef nonnull %749, i64 noundef 2, ptr noundef nonnull %47) #5
  call void @Py_IncRef(ptr noundef nonnull %51) #5
  %756 = call i32 @PyTuple_SetItem(ptr noundef nonnull %749, i64 noundef 3, ptr noundef nonnull %51) #5
  %757 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 192), align 8, !tbaa !73
  %758 = call ptr @PyObject_CallOneArg(ptr noundef %757, ptr noundef nonnull %749) #5
  call void @Py_DecRef(ptr noundef nonnull %749) #5
  br label %759

759:                                              ; preds = %752, %751, %744, %50, %46, %42
  %760 = phi i64 [ 3, %50 ], [ 2, %46 ], [ 1, %42 ], [ 4, %752 ], [ 4, %751 ], [ 4, %744 ]
  %761 = phi ptr [ null, %50 ], [ null, %46 ], [ null, %42 ], [ %758, %752 ], [ null, %751 ], [ null, %744 ]
  br label %762

762:                                              ; preds = %762, %759
  %763 = phi i64 [ %766, %762 ], [ 0, %759 ]
  %764 = getelementptr inbounds [4 x ptr], ptr %11, i64 0, i64 %763
  %765 = load ptr, ptr %764, align 8, !tbaa !2
  call void @Py_DecRef(ptr noundef %765) #5
  %766 = add nuw nsw i64 %763, 1
  %767 = icmp eq i64 %766, %760
  br i1 %767, label %768, label %762, !llvm.loop !74

768:                                              ; preds = %762
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %11) #4
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %10) #4
  call void @llvm.lifetime.end.p0(i64 2048, ptr nonnull %9) #4
  %769 = icmp eq ptr %761, null
  br i1 %769, label %770, label %774

770:                                              ; preds = %768, %41
  call void @PyErr_Clear() #5
  br label %771

771:                                              ; preds = %770, %16, %4
  %772 = load ptr, ptr getelementptr inbounds (i8, ptr @walk, i64 200), align 8, !tbaa !75
  %773 = call ptr @PyObject_Vectorcall(ptr noundef %772, ptr noundef %1, i64 noundef %2, ptr noundef %3) #5
  br label %774

774:                                              ; preds = %768, %771
  %775 = phi ptr [ %773, %771 ], [ %761, %768 ]
  ret ptr %775
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

declare void @PyErr_Clear() local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

declare ptr @PyObject_Vectorcall(ptr noundef, ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

declare ptr @PyList_New(i64 noundef) local_unnamed_addr #2

declare void @free(ptr noundef) local_unnamed_addr #2

declare void @Py_DecRef(ptr noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #3

declare i64 @PyList_Size(ptr noundef) local_unnamed_addr #2

declare ptr @PyList_GetItem(ptr noundef, i64 noundef) local_unnamed_addr #2

declare ptr @malloc(i64 noundef) local_unnamed_addr #2

declare i64 @PyTuple_Size(ptr noundef) local_unnamed_addr #2

declare ptr @PyTuple_GetItem(ptr noundef, i64 noundef) local_unnamed_addr #2

declare i64 @PyLong_AsLongLongAndOverflow(ptr noundef, ptr noundef) local_unnamed_addr #2

declare i32 @PyObject_RichCompareBool(ptr noundef, ptr noundef, i32 noundef) local_unnamed_addr #2

declare ptr @PyDict_GetItem(ptr noundef, ptr noundef) local_unnamed_addr #2

declare ptr @PyFloat_FromDouble(double noundef) local_unnamed_addr #2

declare ptr @PyBytes_FromStringAndSize(ptr noundef, i64 noundef) local_unnamed_addr #2

declare i32 @PyDict_Next(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #2

declare i32 @PySet_Contains(ptr noundef, ptr noundef) local_unnamed_addr #2

declare ptr @PyLong_FromLongLong(i64 noundef) local_unnamed_addr #2

declare i32 @PyList_Append(ptr noundef, ptr noundef) local_unnamed_addr #2

declare ptr @PyList_AsTuple(ptr noundef) local_unnamed_addr #2

declare ptr @PyTuple_New(i64 noundef) local_unnamed_addr #2

declare i32 @PyTuple_SetItem(ptr noundef, i64 noundef, ptr noundef) local_unnamed_addr #2

declare void @Py_IncRef(ptr noundef) local_unnamed_addr #2

declare ptr @PyObject_CallOneArg(ptr noundef, ptr noundef) local_unnamed_addr #2

attributes #0 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nounwind }
attributes #5 = { nobuiltin nounwind "no-builtins" }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !3, i64 0}
!3 = !{!"any pointer", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = !{!7, !3, i64 8}
!7 = !{!"Object", !8, i64 0, !3, i64 8}
!8 = !{!"long", !4, i64 0}
!9 = !{!10, !3, i64 160}
!10 = !{!"Walk", !3, i64 0, !8, i64 8, !8, i64 16, !8, i64 24, !8, i64 32, !8, i64 40, !3, i64 48, !8, i64 56, !8, i64 64, !8, i64 72, !3, i64 80, !3, i64 88, !3, i64 96, !3, i64 104, !3, i64 112, !3, i64 120, !3, i64 128, !3, i64 136, !3, i64 144, !3, i64 152, !3, i64 160, !3, i64 168, !8, i64 176, !3, i64 184, !3, i64 192, !3, i64 200}
!11 = !{!8, !8, i64 0}
!12 = distinct !{!12, !13}
!13 = !{!"llvm.loop.mustprogress"}
!14 = distinct !{!14, !15}
!15 = !{!"llvm.loop.unroll.disable"}
!16 = distinct !{!16, !13, !17, !18}
!17 = !{!"llvm.loop.isvectorized", i32 1}
!18 = !{!"llvm.loop.unroll.runtime.disable"}
!19 = distinct !{!19, !13, !17}
!20 = distinct !{!20, !13}
!21 = !{!10, !3, i64 0}
!22 = distinct !{!22, !15}
!23 = !{!24, !3, i64 0}
!24 = !{!"Meeting", !3, i64 0, !8, i64 8}
!25 = !{i64 0, i64 8, !2, i64 8, i64 8, !11}
!26 = distinct !{!26, !13}
!27 = !{!24, !8, i64 8}
!28 = !{!10, !8, i64 8}
!29 = !{!10, !8, i64 16}
!30 = !{!10, !8, i64 24}
!31 = !{!10, !8, i64 32}
!32 = !{!10, !8, i64 40}
!33 = !{!10, !3, i64 128}
!34 = !{!10, !3, i64 136}
!35 = !{!10, !3, i64 48}
!36 = !{!37, !38, i64 64}
!37 = !{!"Array", !8, i64 0, !3, i64 8, !3, i64 16, !38, i64 24, !3, i64 32, !3, i64 40, !3, i64 48, !3, i64 56, !38, i64 64}
!38 = !{!"int", !4, i64 0}
!39 = !{!10, !8, i64 56}
!40 = !{!10, !8, i64 64}
!41 = !{!10, !3, i64 152}
!42 = !{!37, !38, i64 24}
!43 = !{!10, !3, i64 144}
!44 = !{!37, !3, i64 32}
!45 = distinct !{!45, !13}
!46 = !{!37, !3, i64 56}
!47 = !{!10, !3, i64 88}
!48 = !{!10, !3, i64 96}
!49 = !{!10, !3, i64 168}
!50 = !{!10, !3, i64 104}
!51 = !{!10, !8, i64 176}
!52 = !{!10, !3, i64 184}
!53 = !{!54, !3, i64 0}
!54 = !{!"ScalarClass", !3, i64 0, !3, i64 8, !8, i64 16, !8, i64 24}
!55 = !{!54, !8, i64 24}
!56 = !{!4, !4, i64 0}
!57 = distinct !{!57, !13}
!58 = distinct !{!58, !15}
!59 = !{!54, !8, i64 16}
!60 = distinct !{!60, !13}
!61 = !{!10, !8, i64 72}
!62 = !{!10, !3, i64 80}
!63 = !{!10, !3, i64 120}
!64 = !{!10, !3, i64 112}
!65 = distinct !{!65, !13}
!66 = distinct !{!66, !13}
!67 = distinct !{!67, !15}
!68 = distinct !{!68, !13, !17, !18}
!69 = distinct !{!69, !13, !17}
!70 = distinct !{!70, !13}
!71 = distinct !{!71, !13}
!72 = distinct !{!72, !13}
!73 = !{!10, !3, i64 192}
!74 = distinct !{!74, !13}
!75 = !{!10, !3, i64 200}
