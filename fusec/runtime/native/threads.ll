; threads.c, translated by translate.py.

%struct.ThreadSettings = type { i64, i64, i64, i64, i64, i64, ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64 }
%struct.Slot = type { i32, %struct.Part, i64, [8 x i8], %struct.Mutex, %struct.Condition, [64 x i8] }
%struct.Part = type { ptr, i64, i64, ptr, ptr }
%struct.Mutex = type { [64 x i8] }
%struct.Condition = type { [64 x i8] }
%struct.Time = type { i64, i64 }
%struct.ThreadAttributes = type { [128 x i8] }

@taken = internal global i8 0, align 64
@settings = local_unnamed_addr global %struct.ThreadSettings zeroinitializer, align 64
@slots = internal global [255 x %struct.Slot] zeroinitializer, align 256
@last_shared = internal unnamed_addr global i64 0, align 8

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define dso_local range(i32 0, 2) i32 @acquire_pool() local_unnamed_addr #0 {
  %1 = cmpxchg ptr @taken, i8 0, i8 1 acquire monotonic, align 64
  %2 = extractvalue { i8, i1 } %1, 1
  %3 = zext i1 %2 to i32
  ret i32 %3
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define dso_local void @release_pool() local_unnamed_addr #0 {
  store atomic i8 0, ptr @taken release, align 64
  ret void
}

; Function Attrs: nounwind
define dso_local noundef i32 @run(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4, ptr noundef %5, i32 noundef %6) local_unnamed_addr #2 {
  %8 = alloca %struct.Part, align 8
  %9 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 72), align 8, !tbaa !2
  %10 = icmp sgt i64 %9, %2
  br i1 %10, label %11, label %13

11:                                               ; preds = %7
  %12 = tail call i64 @default_mode() #6
  tail call void %0(i64 noundef 0, i64 noundef %1, ptr noundef %4, ptr noundef %5) #6
  tail call void @restore_mode(i64 noundef %12) #6
  br label %20

13:                                               ; preds = %7
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %8) #7
  store ptr %0, ptr %8, align 8, !tbaa !8
  %14 = getelementptr inbounds i8, ptr %8, i64 8
  store i64 0, ptr %14, align 8, !tbaa !9
  %15 = getelementptr inbounds i8, ptr %8, i64 16
  store i64 %1, ptr %15, align 8, !tbaa !9
  %16 = getelementptr inbounds i8, ptr %8, i64 24
  store ptr %4, ptr %16, align 8, !tbaa !8
  %17 = getelementptr inbounds i8, ptr %8, i64 32
  store ptr %5, ptr %17, align 8, !tbaa !8
  %18 = sext i32 %6 to i64
  %19 = call fastcc i32 @run_long(ptr noundef nonnull %8, i64 noundef %2, i64 noundef %3, i64 noundef %18) #8
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %8) #7
  br label %20

20:                                               ; preds = %13, %11
  %21 = phi i32 [ 0, %11 ], [ %19, %13 ]
  ret i32 %21
}

; Function Attrs: noinline nounwind
define internal fastcc noundef i32 @run_long(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) unnamed_addr #3 {
  %5 = alloca %struct.Time, align 8
  %6 = alloca %struct.Time, align 8
  %7 = alloca %struct.Time, align 8
  %8 = alloca %struct.Time, align 8
  %9 = alloca %struct.Time, align 8
  %10 = alloca %struct.Time, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %10) #7
  %11 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 32), align 32, !tbaa !10
  %12 = trunc i64 %11 to i32
  %13 = call i32 @clock_gettime(i32 noundef %12, ptr noundef nonnull %10) #6
  %14 = load i64, ptr %10, align 8, !tbaa !11
  %15 = mul nsw i64 %14, 1000000000
  %16 = getelementptr inbounds i8, ptr %10, i64 8
  %17 = load i64, ptr %16, align 8, !tbaa !13
  %18 = add nsw i64 %15, %17
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %10) #7
  %19 = icmp eq i64 %3, 1
  br i1 %19, label %50, label %20

20:                                               ; preds = %4
  %21 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 16), align 16, !tbaa !14
  %22 = icmp sgt i64 %21, %18
  br i1 %22, label %31, label %23

23:                                               ; preds = %20
  %24 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 56), align 8, !tbaa !15
  %25 = add nsw i64 %24, %18
  store i64 %25, ptr getelementptr inbounds (i8, ptr @settings, i64 16), align 16, !tbaa !14
  %26 = call ptr @PyLong_FromLong(i64 noundef %3) #6
  %27 = load ptr, ptr getelementptr inbounds (i8, ptr @settings, i64 48), align 16, !tbaa !16
  %28 = call ptr @PyObject_CallOneArg(ptr noundef %27, ptr noundef %26) #6
  call void @Py_DecRef(ptr noundef %26) #6
  %29 = icmp eq ptr %28, null
  br i1 %29, label %269, label %30

30:                                               ; preds = %23
  call void @Py_DecRef(ptr noundef nonnull %28) #6
  br label %31

31:                                               ; preds = %30, %20
  %32 = icmp sgt i64 %3, 0
  %33 = load i64, ptr @settings, align 64, !tbaa !17
  %34 = call i64 @llvm.smin.i64(i64 %3, i64 %33)
  %35 = select i1 %32, i64 %34, i64 %33
  %36 = load atomic i64, ptr @last_shared monotonic, align 8
  %37 = sub nsw i64 %18, %36
  store atomic i64 %18, ptr @last_shared monotonic, align 8
  %38 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 104), align 8, !tbaa !18
  %39 = icmp slt i64 %37, %38
  %40 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 80), align 16
  %41 = icmp sle i64 %40, %1
  %42 = select i1 %39, i1 true, i1 %41
  br i1 %42, label %43, label %46

43:                                               ; preds = %31
  %44 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 64), align 64, !tbaa !19
  %45 = sdiv i64 %1, %44
  br label %46

46:                                               ; preds = %43, %31
  %47 = phi i64 [ %45, %43 ], [ 1, %31 ]
  %48 = call noundef i64 @llvm.smin.i64(i64 %47, i64 %35)
  %49 = call noundef i64 @llvm.smax.i64(i64 %48, i64 1)
  br label %50

50:                                               ; preds = %46, %4
  %51 = phi i64 [ 1, %4 ], [ %49, %46 ]
  %52 = call i64 @PyThread_get_thread_ident() #6
  %53 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 40), align 8, !tbaa !20
  %54 = icmp eq i64 %52, %53
  %55 = getelementptr inbounds i8, ptr %0, i64 16
  %56 = load i64, ptr %55, align 8, !tbaa !21
  %57 = sitofp i64 %1 to double
  %58 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 128), align 64, !tbaa !23
  %59 = sitofp i64 %58 to double
  %60 = uitofp nneg i64 %51 to double
  %61 = fmul double %60, %59
  %62 = fdiv double %57, %61
  %63 = sitofp i64 %56 to double
  %64 = fdiv double %63, %62
  %65 = load ptr, ptr %0, align 8, !tbaa !8
  %66 = getelementptr inbounds i8, ptr %0, i64 8
  %67 = load i64, ptr %66, align 8, !tbaa !9
  %68 = getelementptr inbounds i8, ptr %0, i64 24
  %69 = load ptr, ptr %68, align 8, !tbaa !8
  %70 = getelementptr inbounds i8, ptr %0, i64 32
  %71 = load ptr, ptr %70, align 8, !tbaa !8
  %72 = call ptr @PyEval_SaveThread() #6
  %73 = getelementptr inbounds i8, ptr %9, i64 8
  %74 = add i64 %2, -1
  %75 = icmp ult i64 %51, 2
  %76 = getelementptr inbounds i8, ptr %8, i64 8
  %77 = getelementptr inbounds i8, ptr %7, i64 8
  %78 = getelementptr inbounds i8, ptr %6, i64 8
  %79 = getelementptr inbounds i8, ptr %5, i64 8
  br label %80

80:                                               ; preds = %266, %50
  %81 = phi i64 [ %105, %266 ], [ %67, %50 ]
  %82 = phi double [ %262, %266 ], [ %64, %50 ]
  %83 = phi ptr [ %267, %266 ], [ %72, %50 ]
  br label %84

84:                                               ; preds = %80, %241
  %85 = phi i64 [ %105, %241 ], [ %81, %80 ]
  %86 = phi double [ %262, %241 ], [ %82, %80 ]
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %9) #7
  %87 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 32), align 32, !tbaa !10
  %88 = trunc i64 %87 to i32
  %89 = call i32 @clock_gettime(i32 noundef %88, ptr noundef nonnull %9) #6
  %90 = load i64, ptr %9, align 8, !tbaa !11
  %91 = load i64, ptr %73, align 8, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %9) #7
  %92 = sub nsw i64 %56, %85
  %93 = sitofp i64 %92 to double
  %94 = fcmp olt double %86, %93
  %95 = fptosi double %86 to i64
  %96 = select i1 %94, i64 %95, i64 %92
  %97 = call noundef i64 @llvm.smax.i64(i64 %96, i64 1)
  %98 = add i64 %74, %97
  %99 = srem i64 %98, %2
  %100 = sub nsw i64 %98, %99
  %101 = sdiv i64 %100, 2
  %102 = add nsw i64 %101, %100
  %103 = icmp sgt i64 %92, %102
  %104 = add nsw i64 %100, %85
  %105 = select i1 %103, i64 %104, i64 %56
  br i1 %75, label %106, label %108

106:                                              ; preds = %84
  %107 = call i64 @default_mode() #6
  call void %65(i64 noundef %85, i64 noundef %105, ptr noundef %69, ptr noundef %71) #6
  call void @restore_mode(i64 noundef %107) #6
  br label %239

108:                                              ; preds = %84
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %8) #7
  %109 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 32), align 32, !tbaa !10
  %110 = trunc i64 %109 to i32
  %111 = call i32 @clock_gettime(i32 noundef %110, ptr noundef nonnull %8) #6
  %112 = load i64, ptr %8, align 8, !tbaa !11
  %113 = mul nsw i64 %112, 1000000000
  %114 = load i64, ptr %76, align 8, !tbaa !13
  %115 = add nsw i64 %113, %114
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %8) #7
  %116 = load atomic i64, ptr getelementptr inbounds (i8, ptr @settings, i64 24) monotonic, align 8
  %117 = icmp slt i64 %115, %116
  br i1 %117, label %121, label %118

118:                                              ; preds = %108
  %119 = cmpxchg ptr @taken, i8 0, i8 1 acquire monotonic, align 64
  %120 = extractvalue { i8, i1 } %119, 1
  br i1 %120, label %123, label %121

121:                                              ; preds = %118, %108
  %122 = call i64 @default_mode() #6
  call void %65(i64 noundef %85, i64 noundef %105, ptr noundef %69, ptr noundef %71) #6
  call void @restore_mode(i64 noundef %122) #6
  br label %239

123:                                              ; preds = %118
  %124 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 8), align 8, !tbaa !24
  %125 = add nsw i64 %124, 1
  %126 = call noundef i64 @llvm.smin.i64(i64 %51, i64 %125)
  %127 = xor i64 %85, -1
  %128 = add i64 %105, %127
  %129 = add i64 %128, %126
  %130 = sdiv i64 %129, %126
  %131 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 88), align 8, !tbaa !25
  %132 = mul nsw i64 %131, %2
  %133 = icmp slt i64 %130, %132
  %134 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 96), align 32
  %135 = select i1 %133, i64 1, i64 %134
  %136 = mul nsw i64 %135, %2
  %137 = add i64 %130, -1
  %138 = add i64 %137, %136
  %139 = srem i64 %138, %136
  %140 = sub nsw i64 %138, %139
  %141 = add nsw i64 %140, %85
  %142 = call noundef i64 @llvm.smin.i64(i64 %141, i64 %105)
  %143 = icmp slt i64 %141, %105
  br i1 %143, label %148, label %144

144:                                              ; preds = %168, %123
  %145 = phi i64 [ 0, %123 ], [ %151, %168 ]
  %146 = call i64 @default_mode() #6
  call void %65(i64 noundef %85, i64 noundef %142, ptr noundef %69, ptr noundef %71) #6
  call void @restore_mode(i64 noundef %146) #6
  %147 = icmp sgt i64 %145, 0
  br i1 %147, label %179, label %170

148:                                              ; preds = %123, %168
  %149 = phi i64 [ %151, %168 ], [ 0, %123 ]
  %150 = phi i64 [ %158, %168 ], [ %142, %123 ]
  %151 = add nuw nsw i64 %149, 1
  %152 = getelementptr inbounds [255 x %struct.Slot], ptr @slots, i64 0, i64 %149
  %153 = getelementptr inbounds i8, ptr %152, i64 8
  store ptr %65, ptr %153, align 8, !tbaa !8
  %154 = getelementptr inbounds i8, ptr %152, i64 16
  %155 = getelementptr inbounds i8, ptr %152, i64 24
  %156 = getelementptr inbounds i8, ptr %152, i64 32
  store ptr %69, ptr %156, align 32, !tbaa !8
  %157 = getelementptr inbounds i8, ptr %152, i64 40
  store ptr %71, ptr %157, align 8, !tbaa !8
  store i64 %150, ptr %154, align 16, !tbaa !26
  %158 = add nsw i64 %150, %140
  %159 = call noundef i64 @llvm.smin.i64(i64 %158, i64 %105)
  store i64 %159, ptr %155, align 8, !tbaa !31
  %160 = atomicrmw xchg ptr %152, i32 2 seq_cst, align 256
  %161 = icmp eq i32 %160, 1
  br i1 %161, label %162, label %168

162:                                              ; preds = %148
  %163 = getelementptr inbounds i8, ptr %152, i64 64
  %164 = call i32 @pthread_mutex_lock(ptr noundef nonnull %163) #6
  %165 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %163) #6
  %166 = getelementptr inbounds i8, ptr %152, i64 128
  %167 = call i32 @pthread_cond_signal(ptr noundef nonnull %166) #6
  br label %168

168:                                              ; preds = %162, %148
  %169 = icmp slt i64 %158, %105
  br i1 %169, label %148, label %144, !llvm.loop !32

170:                                              ; preds = %197, %144
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %7) #7
  %171 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 32), align 32, !tbaa !10
  %172 = trunc i64 %171 to i32
  %173 = call i32 @clock_gettime(i32 noundef %172, ptr noundef nonnull %7) #6
  %174 = load i64, ptr %7, align 8, !tbaa !11
  %175 = mul nsw i64 %174, 1000000000
  %176 = load i64, ptr %77, align 8, !tbaa !13
  %177 = add nsw i64 %175, %176
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %7) #7
  %178 = icmp eq i64 %145, 0
  br i1 %178, label %199, label %212

179:                                              ; preds = %144, %197
  %180 = phi i64 [ %181, %197 ], [ %145, %144 ]
  %181 = add nsw i64 %180, -1
  %182 = getelementptr inbounds [255 x %struct.Slot], ptr @slots, i64 0, i64 %181
  %183 = cmpxchg ptr %182, i32 2, i32 0 seq_cst seq_cst, align 256
  %184 = extractvalue { i32, i1 } %183, 1
  br i1 %184, label %185, label %197

185:                                              ; preds = %179
  %186 = getelementptr inbounds i8, ptr %182, i64 8
  %187 = call i64 @default_mode() #6
  %188 = load ptr, ptr %186, align 8, !tbaa !34
  %189 = getelementptr inbounds i8, ptr %182, i64 16
  %190 = load i64, ptr %189, align 16, !tbaa !35
  %191 = getelementptr inbounds i8, ptr %182, i64 24
  %192 = load i64, ptr %191, align 8, !tbaa !21
  %193 = getelementptr inbounds i8, ptr %182, i64 32
  %194 = load ptr, ptr %193, align 32, !tbaa !36
  %195 = getelementptr inbounds i8, ptr %182, i64 40
  %196 = load ptr, ptr %195, align 8, !tbaa !37
  call void %188(i64 noundef %190, i64 noundef %192, ptr noundef %194, ptr noundef %196) #6
  call void @restore_mode(i64 noundef %187) #6
  br label %197

197:                                              ; preds = %185, %179
  %198 = icmp ugt i64 %180, 1
  br i1 %198, label %179, label %170, !llvm.loop !38

199:                                              ; preds = %231, %170
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #7
  %200 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 32), align 32, !tbaa !10
  %201 = trunc i64 %200 to i32
  %202 = call i32 @clock_gettime(i32 noundef %201, ptr noundef nonnull %6) #6
  %203 = load i64, ptr %6, align 8, !tbaa !11
  %204 = mul nsw i64 %203, 1000000000
  %205 = load i64, ptr %78, align 8, !tbaa !13
  %206 = add nsw i64 %204, %205
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #7
  %207 = sub nsw i64 %206, %177
  %208 = sub i64 %177, %115
  %209 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 112), align 16, !tbaa !39
  %210 = add nsw i64 %208, %209
  %211 = icmp sgt i64 %207, %210
  br i1 %211, label %234, label %238

212:                                              ; preds = %170, %231
  %213 = phi i64 [ %232, %231 ], [ 0, %170 ]
  %214 = getelementptr inbounds [255 x %struct.Slot], ptr @slots, i64 0, i64 %213
  %215 = call fastcc i32 @spin_while(ptr noundef nonnull %214, i32 noundef 3) #8
  %216 = icmp eq i32 %215, 3
  br i1 %216, label %217, label %231

217:                                              ; preds = %212
  %218 = getelementptr inbounds i8, ptr %214, i64 64
  %219 = call i32 @pthread_mutex_lock(ptr noundef nonnull %218) #6
  %220 = cmpxchg ptr %214, i32 3, i32 4 seq_cst seq_cst, align 256
  %221 = load atomic i32, ptr %214 acquire, align 256
  %222 = icmp eq i32 %221, 4
  br i1 %222, label %223, label %229

223:                                              ; preds = %217
  %224 = getelementptr inbounds i8, ptr %214, i64 128
  br label %225

225:                                              ; preds = %225, %223
  %226 = call i32 @pthread_cond_wait(ptr noundef nonnull %224, ptr noundef nonnull %218) #6
  %227 = load atomic i32, ptr %214 acquire, align 256
  %228 = icmp eq i32 %227, 4
  br i1 %228, label %225, label %229, !llvm.loop !40

229:                                              ; preds = %225, %217
  %230 = call i32 @pthread_mutex_unlock(ptr noundef nonnull %218) #6
  br label %231

231:                                              ; preds = %229, %212
  %232 = add nuw i64 %213, 1
  %233 = icmp eq i64 %232, %145
  br i1 %233, label %199, label %212, !llvm.loop !41

234:                                              ; preds = %199
  %235 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 120), align 8, !tbaa !42
  %236 = mul nsw i64 %235, %207
  %237 = add nsw i64 %236, %206
  store atomic i64 %237, ptr getelementptr inbounds (i8, ptr @settings, i64 24) monotonic, align 8
  br label %238

238:                                              ; preds = %234, %199
  store atomic i8 0, ptr @taken release, align 64
  br label %239

239:                                              ; preds = %106, %121, %238
  %240 = icmp slt i64 %105, %56
  br i1 %240, label %241, label %268

241:                                              ; preds = %239
  %242 = sub nsw i64 %105, %85
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #7
  %243 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 32), align 32, !tbaa !10
  %244 = trunc i64 %243 to i32
  %245 = call i32 @clock_gettime(i32 noundef %244, ptr noundef nonnull %5) #6
  %246 = load i64, ptr %5, align 8, !tbaa !11
  %247 = load i64, ptr %79, align 8, !tbaa !13
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #7
  %248 = sub i64 %246, %90
  %249 = mul i64 %248, 1000000000
  %250 = sub i64 %247, %91
  %251 = add i64 %250, %249
  %252 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 136), align 8, !tbaa !43
  %253 = sitofp i64 %252 to double
  %254 = call noundef i64 @llvm.smax.i64(i64 %251, i64 1)
  %255 = uitofp nneg i64 %254 to double
  %256 = fdiv double %253, %255
  %257 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 144), align 16, !tbaa !44
  %258 = sitofp i64 %257 to double
  %259 = sitofp i64 %242 to double
  %260 = fcmp olt double %256, %258
  %261 = select i1 %260, double %256, double %258
  %262 = fmul double %261, %259
  br i1 %54, label %263, label %84

263:                                              ; preds = %241
  call void @PyEval_RestoreThread(ptr noundef %83) #6
  %264 = call i32 @PyErr_CheckSignals() #6
  %265 = icmp eq i32 %264, 0
  br i1 %265, label %266, label %269

266:                                              ; preds = %263
  %267 = call ptr @PyEval_SaveThread() #6
  br label %80

268:                                              ; preds = %239
  call void @PyEval_RestoreThread(ptr noundef %83) #6
  br label %269

269:                                              ; preds = %263, %268, %23
  %270 = phi i32 [ -1, %23 ], [ 0, %268 ], [ -1, %263 ]
  ret i32 %270
}

; Function Attrs: nounwind
define dso_local i64 @resize(i64 noundef %0) local_unnamed_addr #2 {
  %2 = alloca %struct.ThreadAttributes, align 16
  %3 = cmpxchg ptr @taken, i8 0, i8 1 acquire monotonic, align 64
  %4 = extractvalue { i8, i1 } %3, 1
  br i1 %4, label %5, label %49

5:                                                ; preds = %1
  %6 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 8), align 8, !tbaa !24
  %7 = icmp sgt i64 %6, %0
  br i1 %7, label %8, label %26

8:                                                ; preds = %5, %20
  %9 = phi i64 [ %24, %20 ], [ %6, %5 ]
  %10 = add nsw i64 %9, -1
  store i64 %10, ptr getelementptr inbounds (i8, ptr @settings, i64 8), align 8, !tbaa !24
  %11 = getelementptr inbounds [255 x %struct.Slot], ptr @slots, i64 0, i64 %10
  %12 = atomicrmw xchg ptr %11, i32 5 seq_cst, align 256
  %13 = icmp eq i32 %12, 1
  br i1 %13, label %14, label %20

14:                                               ; preds = %8
  %15 = getelementptr inbounds i8, ptr %11, i64 64
  %16 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %15) #6
  %17 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %15) #6
  %18 = getelementptr inbounds i8, ptr %11, i64 128
  %19 = tail call i32 @pthread_cond_signal(ptr noundef nonnull %18) #6
  br label %20

20:                                               ; preds = %8, %14
  %21 = getelementptr inbounds i8, ptr %11, i64 48
  %22 = load i64, ptr %21, align 16, !tbaa !45
  %23 = tail call i32 @pthread_join(i64 noundef %22, ptr noundef null) #6
  %24 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 8), align 8, !tbaa !24
  %25 = icmp sgt i64 %24, %0
  br i1 %25, label %8, label %26, !llvm.loop !46

26:                                               ; preds = %20, %5
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %2) #7
  %27 = call i32 @pthread_attr_init(ptr noundef nonnull %2) #6
  %28 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 152), align 8, !tbaa !47
  %29 = call i32 @pthread_attr_setstacksize(ptr noundef nonnull %2, i64 noundef %28) #6
  %30 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 8), align 8, !tbaa !24
  %31 = icmp slt i64 %30, %0
  br i1 %31, label %32, label %46

32:                                               ; preds = %26, %42
  %33 = phi i64 [ %44, %42 ], [ %30, %26 ]
  %34 = getelementptr inbounds [255 x %struct.Slot], ptr @slots, i64 0, i64 %33
  store i32 0, ptr %34, align 256, !tbaa !48
  %35 = getelementptr inbounds i8, ptr %34, i64 64
  %36 = call i32 @pthread_mutex_init(ptr noundef nonnull %35, ptr noundef null) #6
  %37 = getelementptr inbounds i8, ptr %34, i64 128
  %38 = call i32 @pthread_cond_init(ptr noundef nonnull %37, ptr noundef null) #6
  %39 = getelementptr inbounds i8, ptr %34, i64 48
  %40 = call i32 @pthread_create(ptr noundef nonnull %39, ptr noundef nonnull %2, ptr noundef nonnull @serve, ptr noundef nonnull %34) #6
  %41 = icmp eq i32 %40, 0
  br i1 %41, label %42, label %46

42:                                               ; preds = %32
  %43 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 8), align 8, !tbaa !24
  %44 = add nsw i64 %43, 1
  store i64 %44, ptr getelementptr inbounds (i8, ptr @settings, i64 8), align 8, !tbaa !24
  %45 = icmp slt i64 %44, %0
  br i1 %45, label %32, label %46, !llvm.loop !49

46:                                               ; preds = %32, %42, %26
  %47 = call i32 @pthread_attr_destroy(ptr noundef nonnull %2) #6
  store atomic i8 0, ptr @taken release, align 64
  %48 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 8), align 8, !tbaa !24
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %2) #7
  br label %49

49:                                               ; preds = %1, %46
  %50 = phi i64 [ %48, %46 ], [ -1, %1 ]
  ret i64 %50
}

declare i32 @pthread_attr_init(ptr noundef) local_unnamed_addr #4

declare i32 @pthread_attr_setstacksize(ptr noundef, i64 noundef) local_unnamed_addr #4

declare i32 @pthread_attr_destroy(ptr noundef) local_unnamed_addr #4

; Function Attrs: mustprogress nofree norecurse nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define dso_local void @forget() local_unnamed_addr #0 {
  store i64 0, ptr getelementptr inbounds (i8, ptr @settings, i64 8), align 8, !tbaa !24
  store i64 0, ptr getelementptr inbounds (i8, ptr @settings, i64 16), align 16, !tbaa !14
  store atomic i8 0, ptr @taken release, align 64
  ret void
}

declare i64 @default_mode() local_unnamed_addr #4

declare void @restore_mode(i64 noundef) local_unnamed_addr #4

declare i64 @PyThread_get_thread_ident() local_unnamed_addr #4

declare ptr @PyEval_SaveThread() local_unnamed_addr #4

declare void @PyEval_RestoreThread(ptr noundef) local_unnamed_addr #4

declare i32 @PyErr_CheckSignals() local_unnamed_addr #4

declare ptr @PyLong_FromLong(i64 noundef) local_unnamed_addr #4

declare ptr @PyObject_CallOneArg(ptr noundef, ptr noundef) local_unnamed_addr #4

declare void @Py_DecRef(ptr noundef) local_unnamed_addr #4

declare i32 @clock_gettime(i32 noundef, ptr noundef) local_unnamed_addr #4

declare i32 @pthread_mutex_lock(ptr noundef) local_unnamed_addr #4

declare i32 @pthread_mutex_unlock(ptr noundef) local_unnamed_addr #4

declare i32 @pthread_cond_signal(ptr noundef) local_unnamed_addr #4

; Function Attrs: nounwind
define internal fastcc i32 @spin_while(ptr nocapture noundef readonly %0, i32 noundef %1) unnamed_addr #2 {
  %3 = alloca %struct.Time, align 8
  %4 = alloca %struct.Time, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #7
  %5 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 32), align 32, !tbaa !10
  %6 = trunc i64 %5 to i32
  %7 = call i32 @clock_gettime(i32 noundef %6, ptr noundef nonnull %4) #6
  %8 = load i64, ptr %4, align 8, !tbaa !11
  %9 = mul nsw i64 %8, 1000000000
  %10 = getelementptr inbounds i8, ptr %4, i64 8
  %11 = load i64, ptr %10, align 8, !tbaa !13
  %12 = add nsw i64 %9, %11
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #7
  %13 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 104), align 8, !tbaa !18
  %14 = add nsw i64 %12, %13
  %15 = getelementptr inbounds i8, ptr %3, i64 8
  br label %16

16:                                               ; preds = %40, %2
  %17 = load atomic i32, ptr %0 acquire, align 256
  %18 = icmp eq i32 %17, %1
  br i1 %18, label %19, label %50

19:                                               ; preds = %16
  call void @relax() #6
  %20 = load atomic i32, ptr %0 acquire, align 256
  %21 = icmp eq i32 %20, %1
  br i1 %21, label %22, label %50

22:                                               ; preds = %19
  call void @relax() #6
  %23 = load atomic i32, ptr %0 acquire, align 256
  %24 = icmp eq i32 %23, %1
  br i1 %24, label %25, label %50

25:                                               ; preds = %22
  call void @relax() #6
  %26 = load atomic i32, ptr %0 acquire, align 256
  %27 = icmp eq i32 %26, %1
  br i1 %27, label %28, label %50

28:                                               ; preds = %25
  call void @relax() #6
  %29 = load atomic i32, ptr %0 acquire, align 256
  %30 = icmp eq i32 %29, %1
  br i1 %30, label %31, label %50

31:                                               ; preds = %28
  call void @relax() #6
  %32 = load atomic i32, ptr %0 acquire, align 256
  %33 = icmp eq i32 %32, %1
  br i1 %33, label %34, label %50

34:                                               ; preds = %31
  call void @relax() #6
  %35 = load atomic i32, ptr %0 acquire, align 256
  %36 = icmp eq i32 %35, %1
  br i1 %36, label %37, label %50

37:                                               ; preds = %34
  call void @relax() #6
  %38 = load atomic i32, ptr %0 acquire, align 256
  %39 = icmp eq i32 %38, %1
  br i1 %39, label %40, label %50

40:                                               ; preds = %37
  call void @relax() #6
  %41 = call i32 @sched_yield() #6
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #7
  %42 = load i64, ptr getelementptr inbounds (i8, ptr @settings, i64 32), align 32, !tbaa !10
  %43 = trunc i64 %42 to i32
  %44 = call i32 @clock_gettime(i32 noundef %43, ptr noundef nonnull %3) #6
  %45 = load i64, ptr %3, align 8, !tbaa !11
  %46 = mul nsw i64 %45, 1000000000
  %47 = load i64, ptr %15, align 8, !tbaa !13
  %48 = add nsw i64 %46, %47
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #7
  %49 = icmp slt i64 %48, %14
  br i1 %49, label %16, label %50

50:                                               ; preds = %40, %16, %19, %22, %25, %28, %31, %34, %37
  %51 = phi i32 [ %17, %16 ], [ %20, %19 ], [ %23, %22 ], [ %26, %25 ], [ %29, %28 ], [ %32, %31 ], [ %35, %34 ], [ %38, %37 ], [ %1, %40 ]
  ret i32 %51
}

declare void @relax() local_unnamed_addr #4

declare i32 @sched_yield() local_unnamed_addr #4

declare i32 @pthread_cond_wait(ptr noundef, ptr noundef) local_unnamed_addr #4

declare i32 @pthread_join(i64 noundef, ptr noundef) local_unnamed_addr #4

declare i32 @pthread_mutex_init(ptr noundef, ptr noundef) local_unnamed_addr #4

declare i32 @pthread_cond_init(ptr noundef, ptr noundef) local_unnamed_addr #4

declare i32 @pthread_create(ptr noundef, ptr noundef, ptr noundef, ptr noundef) local_unnamed_addr #4

; Function Attrs: nounwind
define internal noundef ptr @serve(ptr noundef %0) #2 {
  %2 = tail call i64 @default_mode() #6
  %3 = getelementptr inbounds i8, ptr %0, i64 64
  %4 = getelementptr inbounds i8, ptr %0, i64 128
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  %6 = getelementptr inbounds i8, ptr %0, i64 16
  %7 = getelementptr inbounds i8, ptr %0, i64 24
  %8 = getelementptr inbounds i8, ptr %0, i64 32
  %9 = getelementptr inbounds i8, ptr %0, i64 40
  br label %10

10:                                               ; preds = %39, %1
  %11 = tail call fastcc i32 @spin_while(ptr noundef %0, i32 noundef 0) #8
  switch i32 %11, label %23 [
    i32 5, label %40
    i32 0, label %12
  ]

12:                                               ; preds = %10
  %13 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %3) #6
  %14 = cmpxchg ptr %0, i32 0, i32 1 seq_cst seq_cst, align 256
  %15 = load atomic i32, ptr %0 acquire, align 256
  %16 = icmp eq i32 %15, 1
  br i1 %16, label %17, label %21

17:                                               ; preds = %12, %17
  %18 = tail call i32 @pthread_cond_wait(ptr noundef nonnull %4, ptr noundef nonnull %3) #6
  %19 = load atomic i32, ptr %0 acquire, align 256
  %20 = icmp eq i32 %19, 1
  br i1 %20, label %17, label %21, !llvm.loop !40

21:                                               ; preds = %17, %12
  %22 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %3) #6
  br label %39

23:                                               ; preds = %10
  %24 = cmpxchg ptr %0, i32 2, i32 3 seq_cst seq_cst, align 256
  %25 = extractvalue { i32, i1 } %24, 1
  br i1 %25, label %26, label %39

26:                                               ; preds = %23
  %27 = tail call i64 @default_mode() #6
  %28 = load ptr, ptr %5, align 8, !tbaa !34
  %29 = load i64, ptr %6, align 8, !tbaa !35
  %30 = load i64, ptr %7, align 8, !tbaa !21
  %31 = load ptr, ptr %8, align 8, !tbaa !36
  %32 = load ptr, ptr %9, align 8, !tbaa !37
  tail call void %28(i64 noundef %29, i64 noundef %30, ptr noundef %31, ptr noundef %32) #6
  tail call void @restore_mode(i64 noundef %27) #6
  %33 = atomicrmw xchg ptr %0, i32 0 seq_cst, align 256
  %34 = icmp eq i32 %33, 4
  br i1 %34, label %35, label %39

35:                                               ; preds = %26
  %36 = tail call i32 @pthread_mutex_lock(ptr noundef nonnull %3) #6
  %37 = tail call i32 @pthread_mutex_unlock(ptr noundef nonnull %3) #6
  %38 = tail call i32 @pthread_cond_signal(ptr noundef nonnull %4) #6
  br label %39

39:                                               ; preds = %35, %26, %23, %21
  br label %10

40:                                               ; preds = %10
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #5

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #5

attributes #0 = { mustprogress nofree norecurse nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { noinline nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nobuiltin nounwind "no-builtins" }
attributes #7 = { nounwind }
attributes #8 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{!3, !4, i64 72}
!3 = !{!"ThreadSettings", !4, i64 0, !4, i64 8, !4, i64 16, !4, i64 24, !4, i64 32, !4, i64 40, !7, i64 48, !4, i64 56, !4, i64 64, !4, i64 72, !4, i64 80, !4, i64 88, !4, i64 96, !4, i64 104, !4, i64 112, !4, i64 120, !4, i64 128, !4, i64 136, !4, i64 144, !4, i64 152}
!4 = !{!"long", !5, i64 0}
!5 = !{!"omnipotent char", !6, i64 0}
!6 = !{!"Simple C/C++ TBAA"}
!7 = !{!"any pointer", !5, i64 0}
!8 = !{!7, !7, i64 0}
!9 = !{!4, !4, i64 0}
!10 = !{!3, !4, i64 32}
!11 = !{!12, !4, i64 0}
!12 = !{!"Time", !4, i64 0, !4, i64 8}
!13 = !{!12, !4, i64 8}
!14 = !{!3, !4, i64 16}
!15 = !{!3, !4, i64 56}
!16 = !{!3, !7, i64 48}
!17 = !{!3, !4, i64 0}
!18 = !{!3, !4, i64 104}
!19 = !{!3, !4, i64 64}
!20 = !{!3, !4, i64 40}
!21 = !{!22, !4, i64 16}
!22 = !{!"Part", !7, i64 0, !4, i64 8, !4, i64 16, !7, i64 24, !7, i64 32}
!23 = !{!3, !4, i64 128}
!24 = !{!3, !4, i64 8}
!25 = !{!3, !4, i64 88}
!26 = !{!27, !4, i64 16}
!27 = !{!"Slot", !28, i64 0, !22, i64 8, !4, i64 48, !29, i64 64, !30, i64 128}
!28 = !{!"int", !5, i64 0}
!29 = !{!"Mutex", !5, i64 0}
!30 = !{!"Condition", !5, i64 0}
!31 = !{!27, !4, i64 24}
!32 = distinct !{!32, !33}
!33 = !{!"llvm.loop.mustprogress"}
!34 = !{!22, !7, i64 0}
!35 = !{!22, !4, i64 8}
!36 = !{!22, !7, i64 24}
!37 = !{!22, !7, i64 32}
!38 = distinct !{!38, !33}
!39 = !{!3, !4, i64 112}
!40 = distinct !{!40, !33}
!41 = distinct !{!41, !33}
!42 = !{!3, !4, i64 120}
!43 = !{!3, !4, i64 136}
!44 = !{!3, !4, i64 144}
!45 = !{!27, !4, i64 48}
!46 = distinct !{!46, !33}
!47 = !{!3, !4, i64 152}
!48 = !{!27, !28, i64 0}
!49 = distinct !{!49, !33}
