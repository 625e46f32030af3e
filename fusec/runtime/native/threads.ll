; Threads that share a kernel's range. `fusec/runtime/threads.py` loads this file, sets `settings` and starts the workers.
;
; Every worker has a slot with one word of state, which alone says whose the slot is:
;
;   0 idle      the worker looks for work, spinning
;   1 asleep    the worker waits on its condition variable
;   2 open      a part stands in the slot; worker and caller race for it, whoever claims it computes it
;   3 running   the worker computes the part
;   4 awaited   the same, and the caller waits on the condition variable
;   5 stopping  the worker ends
;
; The caller opens the parts, computes its own, claims back what no worker has begun (a worker that sleeps deeply or
; has no processor delays nobody), and waits for the rest. Only the thread that holds `taken` writes to slots, so the
; pool serves one region at a time; a caller that finds it taken computes everything itself, and so does a nested one.

; state, unused, kernel, begin, end, operands, geometry, thread, unused, mutex, condition, unused:
; what is handed over is one cache line, and neighbours share none.
%Slot = type { i32, i32, ptr, i64, i64, ptr, ptr, i64, [8 x i8], [64 x i8], [64 x i8], [64 x i8] }

@slots = internal global [255 x %Slot] zeroinitializer, align 256
@taken = internal global i32 0, align 64

; See `Settings` in threads.py.
%Settings = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr }
; Private, because an alias of anything else is emitted with the size of the whole, which a linker refuses past its end.
@fields = private global %Settings zeroinitializer, align 64
@settings = alias %Settings, ptr @fields

@available = internal alias i64, getelementptr (%Settings, ptr @fields, i32 0, i32 0)
@workers = internal alias i64, getelementptr (%Settings, ptr @fields, i32 0, i32 1)
@expires = internal alias i64, getelementptr (%Settings, ptr @fields, i32 0, i32 2)
@crowded_until = internal alias i64, getelementptr (%Settings, ptr @fields, i32 0, i32 3)
@lifetime = internal alias i64, getelementptr (%Settings, ptr @fields, i32 0, i32 4)
@part_work = internal alias i64, getelementptr (%Settings, ptr @fields, i32 0, i32 5)
@wake_work = internal alias i64, getelementptr (%Settings, ptr @fields, i32 0, i32 6)
@slice_work = internal alias i64, getelementptr (%Settings, ptr @fields, i32 0, i32 7)
@slice_time = internal alias i64, getelementptr (%Settings, ptr @fields, i32 0, i32 8)
@spin_time = internal alias i64, getelementptr (%Settings, ptr @fields, i32 0, i32 9)
@retreat = internal alias i64, getelementptr (%Settings, ptr @fields, i32 0, i32 10)
@main_thread = internal alias i64, getelementptr (%Settings, ptr @fields, i32 0, i32 11)
@refresh = internal alias ptr, getelementptr (%Settings, ptr @fields, i32 0, i32 12)

; When a kernel last was worth sharing.
@last_shared = internal global i64 0

; Number of the monotonic clock.
@clock = external constant i64

declare void @relax()
declare i64 @default_mode()
declare void @restore_mode(i64)

declare i32 @clock_gettime(i32, ptr)
declare i32 @sched_yield()
declare i32 @pthread_attr_init(ptr)
declare i32 @pthread_attr_setstacksize(ptr, i64)
declare i32 @pthread_attr_destroy(ptr)
declare i32 @pthread_create(ptr, ptr, ptr, ptr)
declare i32 @pthread_join(i64, ptr)
declare i32 @pthread_mutex_init(ptr, ptr)
declare i32 @pthread_mutex_lock(ptr)
declare i32 @pthread_mutex_unlock(ptr)
declare i32 @pthread_cond_init(ptr, ptr)
declare i32 @pthread_cond_wait(ptr, ptr)
declare i32 @pthread_cond_signal(ptr)

declare ptr @PyEval_SaveThread()
declare void @PyEval_RestoreThread(ptr)
declare i32 @PyErr_CheckSignals()
declare i64 @PyThread_get_thread_ident()
declare ptr @PyLong_FromLong(i64)
declare ptr @PyObject_CallOneArg(ptr, ptr)
declare void @Py_DecRef(ptr)

declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
declare double @llvm.minnum.f64(double, double)

; ---- Time and waiting

; Nanoseconds.
define internal i64 @now() {
  %time = alloca [2 x i64]
  %which = load i64, ptr @clock
  %number = trunc i64 %which to i32
  call i32 @clock_gettime(i32 %number, ptr %time)
  %seconds = load i64, ptr %time
  %rest_place = getelementptr i64, ptr %time, i64 1
  %rest = load i64, ptr %rest_place
  %whole = mul i64 %seconds, 1000000000
  %sum = add i64 %whole, %rest
  ret i64 %sum
}

; Spin while the slot is in a state, for at most the spin time; the state at the end.
define internal i32 @spin_while(ptr %slot, i32 %state) {
entry:
  %start = call i64 @now()
  %patience = load i64, ptr @spin_time
  %deadline = add i64 %start, %patience
  br label %look
look:
  %turn = phi i32 [ 0, %entry ], [ %next, %pause ], [ 0, %late ]
  %found = load atomic i32, ptr %slot acquire, align 4
  %same = icmp eq i32 %found, %state
  br i1 %same, label %pause, label %done
pause:
  call void @relax()
  %next = add i32 %turn, 1
  ; Reading the clock costs as much as a pause.
  %is_time = icmp eq i32 %next, 8
  br i1 %is_time, label %late, label %look
late:
  ; Where processors are few, the one that is waited for may need this one.
  call i32 @sched_yield()
  %time = call i64 @now()
  %is_late = icmp sge i64 %time, %deadline
  br i1 %is_late, label %done, label %look
done:
  ret i32 %found
}

; Change the state `busy` to `waiting` and sleep until somebody changes that; nothing if the state is another.
define internal void @sleep(ptr %slot, i32 %busy, i32 %waiting) {
entry:
  %mutex = getelementptr %Slot, ptr %slot, i32 0, i32 9
  %condition = getelementptr %Slot, ptr %slot, i32 0, i32 10
  call i32 @pthread_mutex_lock(ptr %mutex)
  cmpxchg ptr %slot, i32 %busy, i32 %waiting seq_cst seq_cst
  br label %look
look:
  %found = load atomic i32, ptr %slot acquire, align 4
  %same = icmp eq i32 %found, %waiting
  br i1 %same, label %wait, label %done
wait:
  call i32 @pthread_cond_wait(ptr %condition, ptr %mutex)
  br label %look
done:
  call i32 @pthread_mutex_unlock(ptr %mutex)
  ret void
}

; Enter a state, and wake whoever sleeps in the one before, `waiting`.
define internal void @enter(ptr %slot, i32 %state, i32 %waiting) {
  %before = atomicrmw xchg ptr %slot, i32 %state seq_cst
  %is_waiting = icmp eq i32 %before, %waiting
  br i1 %is_waiting, label %wake, label %done
wake:
  %mutex = getelementptr %Slot, ptr %slot, i32 0, i32 9
  %condition = getelementptr %Slot, ptr %slot, i32 0, i32 10
  ; Whoever is about to sleep holds the mutex until it does, so the signal cannot come before; given after the mutex,
  ; it wakes nobody who would have to wait for the mutex.
  call i32 @pthread_mutex_lock(ptr %mutex)
  call i32 @pthread_mutex_unlock(ptr %mutex)
  call i32 @pthread_cond_signal(ptr %condition)
  br label %done
done:
  ret void
}

; ---- Parts

; Run a kernel on this thread in the default floating-point mode, and leave the mode as it was.
define internal void @compute(ptr %kernel, i64 %begin, i64 %end, ptr %operands, ptr %geometry) {
  %mode = call i64 @default_mode()
  call void %kernel(i64 %begin, i64 %end, ptr %operands, ptr %geometry)
  call void @restore_mode(i64 %mode)
  ret void
}

; Claim the part in a slot, unless somebody has, by entering a state, and compute it.
define internal i1 @claim(ptr %slot, i32 %state) {
  %exchange = cmpxchg ptr %slot, i32 2, i32 %state seq_cst seq_cst
  %is_ours = extractvalue { i32, i1 } %exchange, 1
  br i1 %is_ours, label %compute, label %done
compute:
  %kernel_place = getelementptr %Slot, ptr %slot, i32 0, i32 2
  %begin_place = getelementptr %Slot, ptr %slot, i32 0, i32 3
  %end_place = getelementptr %Slot, ptr %slot, i32 0, i32 4
  %operands_place = getelementptr %Slot, ptr %slot, i32 0, i32 5
  %geometry_place = getelementptr %Slot, ptr %slot, i32 0, i32 6
  %kernel = load ptr, ptr %kernel_place
  %begin = load i64, ptr %begin_place
  %end = load i64, ptr %end_place
  %operands = load ptr, ptr %operands_place
  %geometry = load ptr, ptr %geometry_place
  call void @compute(ptr %kernel, i64 %begin, i64 %end, ptr %operands, ptr %geometry)
  br label %done
done:
  ret i1 %is_ours
}

define internal ptr @worker(ptr %slot) {
entry:
  ; A thread begins in the floating-point mode of its creator.
  call i64 @default_mode()
  br label %idle
idle:
  %found = call i32 @spin_while(ptr %slot, i32 0)
  switch i32 %found, label %work [ i32 0, label %tired
                                   i32 5, label %stop ]
work:
  %is_claimed = call i1 @claim(ptr %slot, i32 3)
  br i1 %is_claimed, label %finish, label %idle
finish:
  call void @enter(ptr %slot, i32 0, i32 4)
  br label %idle
tired:
  call void @sleep(ptr %slot, i32 0, i32 1)
  br label %idle
stop:
  ret ptr null
}

define internal ptr @slot(i64 %number) {
  %slot = getelementptr [255 x %Slot], ptr @slots, i64 0, i64 %number
  ret ptr %slot
}

define internal void @await(ptr %slot) {
  %found = call i32 @spin_while(ptr %slot, i32 3)
  %is_running = icmp eq i32 %found, 3
  br i1 %is_running, label %wait, label %done
wait:
  call void @sleep(ptr %slot, i32 3, i32 4)
  br label %done
done:
  ret void
}

define internal i64 @round_up(i64 %length, i64 %unit) {
  %less = sub i64 %unit, 1
  %more = add i64 %length, %less
  %units = sdiv i64 %more, %unit
  %rounded = mul i64 %units, %unit
  ret i64 %rounded
}

; Take the pool: 1, or 0 when somebody else has it.
define i32 @take() {
  %exchange = cmpxchg ptr @taken, i32 0, i32 1 acquire monotonic
  %is_ours = extractvalue { i32, i1 } %exchange, 1
  %answer = zext i1 %is_ours to i32
  ret i32 %answer
}

define void @give() {
  store atomic i32 0, ptr @taken release, align 4
  ret void
}

; Cover [begin, end) by one part for each of at most `count` threads.
define internal void @region(ptr %kernel, i64 %begin, i64 %end, i64 %grain, ptr %operands, ptr %geometry, i64 %count) {
entry:
  %is_alone = icmp slt i64 %count, 2
  br i1 %is_alone, label %alone, label %look
look:
  %begun = call i64 @now()
  %until = load atomic i64, ptr @crowded_until monotonic, align 8
  %is_crowded = icmp slt i64 %begun, %until
  br i1 %is_crowded, label %alone, label %try
try:
  %is_taken = call i32 @take()
  %is_ours = icmp eq i32 %is_taken, 1
  br i1 %is_ours, label %divide, label %alone
alone:
  call void @compute(ptr %kernel, i64 %begin, i64 %end, ptr %operands, ptr %geometry)
  ret void
divide:
  %workers = load i64, ptr @workers
  %all = add i64 %workers, 1
  %threads = call i64 @llvm.smin.i64(i64 %count, i64 %all)
  %length = sub i64 %end, %begin
  %even = call i64 @round_up(i64 %length, i64 %threads)
  %share = sdiv i64 %even, %threads
  ; Where a share is large, a few grains to and fro do not matter, and threads meet at the end of a page.
  %many = mul i64 %grain, 256
  %is_large = icmp sge i64 %share, %many
  %page = mul i64 %grain, 4
  %unit = select i1 %is_large, i64 %page, i64 %grain
  %part = call i64 @round_up(i64 %share, i64 %unit)
  %first_end = add i64 %begin, %part
  %own_end = call i64 @llvm.smin.i64(i64 %first_end, i64 %end)
  br label %more
more:
  %number = phi i64 [ 0, %divide ], [ %next_number, %open ]
  %start = phi i64 [ %own_end, %divide ], [ %stop, %open ]
  %is_left = icmp slt i64 %start, %end
  br i1 %is_left, label %open, label %own
open:
  %slot = call ptr @slot(i64 %number)
  %kernel_place = getelementptr %Slot, ptr %slot, i32 0, i32 2
  %begin_place = getelementptr %Slot, ptr %slot, i32 0, i32 3
  %end_place = getelementptr %Slot, ptr %slot, i32 0, i32 4
  %operands_place = getelementptr %Slot, ptr %slot, i32 0, i32 5
  %geometry_place = getelementptr %Slot, ptr %slot, i32 0, i32 6
  %part_end = add i64 %start, %part
  %stop = call i64 @llvm.smin.i64(i64 %part_end, i64 %end)
  store ptr %kernel, ptr %kernel_place
  store i64 %start, ptr %begin_place
  store i64 %stop, ptr %end_place
  store ptr %operands, ptr %operands_place
  store ptr %geometry, ptr %geometry_place
  call void @enter(ptr %slot, i32 2, i32 1)
  %next_number = add i64 %number, 1
  br label %more
own:
  call void @compute(ptr %kernel, i64 %begin, i64 %own_end, ptr %operands, ptr %geometry)
  br label %claim_back
claim_back:
  %left = phi i64 [ %number, %own ], [ %last, %claim_one ]
  %none = icmp eq i64 %left, 0
  br i1 %none, label %own_over, label %claim_one
claim_one:
  %last = sub i64 %left, 1
  %idle_slot = call ptr @slot(i64 %last)
  ; To idle at once: the worker may fall asleep meanwhile.
  call i1 @claim(ptr %idle_slot, i32 0)
  br label %claim_back
own_over:
  %own_time = call i64 @now()
  br label %wait_all
wait_all:
  %waiting = phi i64 [ 0, %own_over ], [ %next_waiting, %wait_one ]
  %is_over = icmp eq i64 %waiting, %number
  br i1 %is_over, label %over, label %wait_one
wait_one:
  %busy_slot = call ptr @slot(i64 %waiting)
  call void @await(ptr %busy_slot)
  %next_waiting = add i64 %waiting, 1
  br label %wait_all
over:
  %over_time = call i64 @now()
  ; A part that was begun and took more than twice as long as the caller's lost its processor to somebody. To share
  ; makes things worse then, so wait until that weighs little before trying again.
  %took = sub i64 %own_time, %begun
  %waited = sub i64 %over_time, %own_time
  %bearable = add i64 %took, 20000
  %is_lost = icmp sgt i64 %waited, %bearable
  br i1 %is_lost, label %lost, label %free
lost:
  %retreat = load i64, ptr @retreat
  %rest = mul i64 %waited, %retreat
  %new_until = add i64 %over_time, %rest
  store atomic i64 %new_until, ptr @crowded_until monotonic, align 8
  br label %free
free:
  call void @give()
  ret void
}

; ---- The way in

; How many threads a kernel of this much work is worth; 0 with an exception set. Needs the GIL.
define internal i64 @count_threads(i64 %work, i32 %threads, i64 %time) {
entry:
  %is_one = icmp eq i32 %threads, 1
  br i1 %is_one, label %one, label %several
one:
  ret i64 1
several:
  %limit = sext i32 %threads to i64
  %expires = load i64, ptr @expires
  %is_old = icmp sge i64 %time, %expires
  br i1 %is_old, label %renew, label %count
renew:
  %lifetime = load i64, ptr @lifetime
  %new_expires = add i64 %time, %lifetime
  store i64 %new_expires, ptr @expires
  %refresh = load ptr, ptr @refresh
  %argument = call ptr @PyLong_FromLong(i64 %limit)
  %result = call ptr @PyObject_CallOneArg(ptr %refresh, ptr %argument)
  call void @Py_DecRef(ptr %argument)
  %has_failed = icmp eq ptr %result, null
  br i1 %has_failed, label %failed, label %renewed
failed:
  ret i64 0
renewed:
  call void @Py_DecRef(ptr %result)
  br label %count
count:
  %available = load i64, ptr @available
  %is_limited = icmp sgt i64 %limit, 0
  %wanted = select i1 %is_limited, i64 %limit, i64 %available
  %allowed = call i64 @llvm.smin.i64(i64 %wanted, i64 %available)
  %part_work = load i64, ptr @part_work
  %parts = sdiv i64 %work, %part_work
  ; Workers sleep unless there was a kernel to share just before, and waking them costs more than this one may save;
  ; but when another follows soon, they had better be awake.
  %last = load atomic i64, ptr @last_shared monotonic, align 8
  store atomic i64 %time, ptr @last_shared monotonic, align 8
  %pause = sub i64 %time, %last
  %spin_time = load i64, ptr @spin_time
  %is_warm = icmp slt i64 %pause, %spin_time
  %wake_work = load i64, ptr @wake_work
  %is_large = icmp sge i64 %work, %wake_work
  %is_worth = or i1 %is_warm, %is_large
  %worth_parts = select i1 %is_worth, i64 %parts, i64 1
  %worth = call i64 @llvm.smin.i64(i64 %worth_parts, i64 %allowed)
  %number = call i64 @llvm.smax.i64(i64 %worth, i64 1)
  ret i64 %number
}

; The end of the slice that begins at `begin`: `length` further, at a grain, and never just before the end.
define internal i64 @slice_end(i64 %begin, double %length, i64 %grain, i64 %extent) {
  %rest = sub i64 %extent, %begin
  %rest_float = sitofp i64 %rest to double
  %short = call double @llvm.minnum.f64(double %length, double %rest_float)
  %whole = fptosi double %short to i64
  %some = call i64 @llvm.smax.i64(i64 %whole, i64 1)
  %slice = call i64 @round_up(i64 %some, i64 %grain)
  %half = sdiv i64 %slice, 2
  %least = add i64 %slice, %half
  %is_last = icmp sle i64 %rest, %least
  %end = add i64 %begin, %slice
  %result = select i1 %is_last, i64 %extent, i64 %end
  ret i64 %result
}

; Short slices with a look at the signals between them, so that Ctrl-C reaches a long kernel.
define internal i32 @run_long(ptr %kernel, i64 %extent, i64 %work, i64 %grain, ptr %operands, ptr %geometry, i32 %threads) {
entry:
  %start = call i64 @now()
  %count = call i64 @count_threads(i64 %work, i32 %threads, i64 %start)
  %has_failed = icmp eq i64 %count, 0
  br i1 %has_failed, label %failed, label %begin
failed:
  ret i32 -1
begin:
  %thread = call i64 @PyThread_get_thread_ident()
  %main_thread = load i64, ptr @main_thread
  %is_main = icmp eq i64 %thread, %main_thread
  %slice_work = load i64, ptr @slice_work
  %slice_time = load i64, ptr @slice_time
  %slice_time_float = sitofp i64 %slice_time to double
  %slice_work_float = sitofp i64 %slice_work to double
  %count_float = sitofp i64 %count to double
  %work_float = sitofp i64 %work to double
  %extent_float = sitofp i64 %extent to double
  %per_slice = fmul double %slice_work_float, %count_float
  %slices = fdiv double %work_float, %per_slice
  %first_length = fdiv double %extent_float, %slices
  %first_saved = call ptr @PyEval_SaveThread()
  br label %slice
slice:
  %saved = phi ptr [ %first_saved, %begin ], [ %saved, %adapt ], [ %saved_again, %signals_done ]
  %from = phi i64 [ 0, %begin ], [ %to, %adapt ], [ %to, %signals_done ]
  %length = phi double [ %first_length, %begin ], [ %next_length, %adapt ], [ %next_length, %signals_done ]
  %began = call i64 @now()
  %to = call i64 @slice_end(i64 %from, double %length, i64 %grain, i64 %extent)
  call void @region(ptr %kernel, i64 %from, i64 %to, i64 %grain, ptr %operands, ptr %geometry, i64 %count)
  %is_done = icmp sge i64 %to, %extent
  br i1 %is_done, label %done, label %adapt
done:
  call void @PyEval_RestoreThread(ptr %saved)
  ret i32 0
adapt:
  %time = call i64 @now()
  %took = sub i64 %time, %began
  %took_long = call i64 @llvm.smax.i64(i64 %took, i64 1)
  %took_float = sitofp i64 %took_long to double
  %pace = fdiv double %slice_time_float, %took_float
  ; The first slice rests on an estimate, and any slice may have been lucky.
  %growth = call double @llvm.minnum.f64(double %pace, double 4.0)
  %slice_length = sub i64 %to, %from
  %slice_float = sitofp i64 %slice_length to double
  %next_length = fmul double %slice_float, %growth
  br i1 %is_main, label %signals, label %slice
signals:
  call void @PyEval_RestoreThread(ptr %saved)
  %raised = call i32 @PyErr_CheckSignals()
  %is_raised = icmp ne i32 %raised, 0
  br i1 %is_raised, label %interrupted, label %signals_done
interrupted:
  ret i32 -1
signals_done:
  %saved_again = call ptr @PyEval_SaveThread()
  br label %slice
}

; Cover [0, extent) by kernel(begin, end, operands, geometry) on at most `threads` threads (0: all there are).
; Called with the GIL held; gives it away while there is much to do. Parts begin at multiples of `grain`.
; 0, or -1 with a Python exception set.
define i32 @run(ptr %kernel, i64 %extent, i64 %work, i64 %grain, ptr %operands, ptr %geometry, i32 %threads) {
  %part_work = load i64, ptr @part_work
  %twice = mul i64 %part_work, 2
  %is_short = icmp slt i64 %work, %twice
  br i1 %is_short, label %short, label %long
short:
  call void @compute(ptr %kernel, i64 0, i64 %extent, ptr %operands, ptr %geometry)
  ret i32 0
long:
  %result = call i32 @run_long(ptr %kernel, i64 %extent, i64 %work, i64 %grain, ptr %operands, ptr %geometry, i32 %threads)
  ret i32 %result
}

; ---- Workers come and go

; Have `wanted` workers: how many there are now, fewer if the system refuses; -1 if the pool is taken.
define i64 @resize(i64 %wanted) {
entry:
  %attributes = alloca [128 x i8], align 16
  %is_taken = call i32 @take()
  %is_ours = icmp eq i32 %is_taken, 1
  br i1 %is_ours, label %shrink, label %refused
refused:
  ret i64 -1
shrink:
  %many = load i64, ptr @workers
  %is_more = icmp sgt i64 %many, %wanted
  br i1 %is_more, label %stop, label %prepare
stop:
  %last = sub i64 %many, 1
  %old = call ptr @slot(i64 %last)
  call void @enter(ptr %old, i32 5, i32 1)
  %old_thread_place = getelementptr %Slot, ptr %old, i32 0, i32 7
  %old_thread = load i64, ptr %old_thread_place
  call i32 @pthread_join(i64 %old_thread, ptr null)
  store i64 %last, ptr @workers
  br label %shrink
prepare:
  call i32 @pthread_attr_init(ptr %attributes)
  ; Kernels keep panels of tens of kilobytes on the stack.
  call i32 @pthread_attr_setstacksize(ptr %attributes, i64 1048576)
  br label %grow
grow:
  %few = load i64, ptr @workers
  %is_less = icmp slt i64 %few, %wanted
  br i1 %is_less, label %create, label %done
create:
  %new = call ptr @slot(i64 %few)
  %thread_place = getelementptr %Slot, ptr %new, i32 0, i32 7
  %mutex = getelementptr %Slot, ptr %new, i32 0, i32 9
  %condition = getelementptr %Slot, ptr %new, i32 0, i32 10
  store i32 0, ptr %new
  call i32 @pthread_mutex_init(ptr %mutex, ptr null)
  call i32 @pthread_cond_init(ptr %condition, ptr null)
  %error = call i32 @pthread_create(ptr %thread_place, ptr %attributes, ptr @worker, ptr %new)
  %has_failed = icmp ne i32 %error, 0
  br i1 %has_failed, label %done, label %created
created:
  %one_more = add i64 %few, 1
  store i64 %one_more, ptr @workers
  br label %grow
done:
  call i32 @pthread_attr_destroy(ptr %attributes)
  call void @give()
  %now_many = load i64, ptr @workers
  ret i64 %now_many
}

; In the child of a fork, which has none of its parent's threads.
define void @forget() {
  store i64 0, ptr @workers
  store i64 0, ptr @expires
  call void @give()
  ret void
}
