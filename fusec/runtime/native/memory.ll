; A pool of mapped memory for large arrays.
;
; A block is a header page, followed by its memory: page-aligned, and 2 MiB-aligned from that size on, so that the
; kernel can back it with huge pages. An idle block hangs in two rings, that of its size and that of all idle blocks
; by age. A ring is a link that leads to itself while it is empty. One lock guards rings and counters; no system call
; is made under it, and nobody who holds it waits for anything, so holders of the GIL may spin on it.

%link = type { ptr, ptr }                       ; next, previous
%block = type { %link, %link, i64 }             ; its size's ring, the ring of ages, bytes behind the header
%handler = type { [11 x i8], [116 x i8], i8, ptr, ptr, ptr, ptr, ptr }

@page_bytes = external constant i64             ; of this system: what is mapped and unmapped are whole pages
@map_flags = external constant i64              ; MAP_PRIVATE | MAP_ANONYMOUS of this system
@huge_page_advice = external constant i64       ; MADV_HUGEPAGE, or 0 where there is none

@limit = global i64 0                           ; bytes that may lie idle
@threshold = global i64 0                       ; arrays of at least this many bytes come from here
@array_type = global ptr null                   ; four addresses of this process, for `new_array`
@new_from_descr = global ptr null
@set_handler = global ptr null
@capsule = global ptr null

; Bytes in use, their peak, bytes idle, requests served by an idle block, requests that mapped a new one.
@counters = global [5 x i64] zeroinitializer
@capsule_name = constant [12 x i8] c"mem_handler\00"

; NumPy's PyDataMem_Handler: name, version, then the allocator's context and functions (NEP 49).
@handler = global %handler {
  [11 x i8] c"fusec_pool\00", [116 x i8] zeroinitializer, i8 1,
  ptr null, ptr @allocator_malloc, ptr @allocator_calloc, ptr @allocator_realloc, ptr @allocator_free
}

@lock = internal global i32 0
@ages = internal global %link { ptr @ages, ptr @ages }
@sizes = internal global [384 x %link] zeroinitializer

declare ptr @mmap(ptr, i64, i32, i32, i32, i64)
declare i32 @munmap(ptr, i64)
declare i32 @madvise(ptr, i64, i32)
declare i32 @sched_yield()
declare void @Py_IncRef(ptr)
declare void @Py_DecRef(ptr)
declare void @PyErr_Fetch(ptr, ptr, ptr)
declare void @PyErr_Restore(ptr, ptr, ptr)
declare i64 @llvm.ctlz.i64(i64, i1)
declare i64 @llvm.umax.i64(i64, i64)
declare i64 @llvm.umin.i64(i64, i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)

; The lock

define void @acquire() {
entry:
  br label %try
try:
  %was = atomicrmw xchg ptr @lock, i32 1 acquire
  %is_ours = icmp eq i32 %was, 0
  br i1 %is_ours, label %done, label %wait
wait:
  %yielded = call i32 @sched_yield()
  br label %try
done:
  ret void
}

define void @release() {
  store atomic i32 0, ptr @lock release, align 4
  ret void
}

; Rings

define internal void @insert_after(ptr %link, ptr %place) {
  %next = load ptr, ptr %place
  %place_of_previous = getelementptr %link, ptr %link, i64 0, i32 1
  %previous_of_next = getelementptr %link, ptr %next, i64 0, i32 1
  store ptr %next, ptr %link
  store ptr %place, ptr %place_of_previous
  store ptr %link, ptr %place
  store ptr %link, ptr %previous_of_next
  ret void
}

define internal void @unlink(ptr %link) {
  %place_of_previous = getelementptr %link, ptr %link, i64 0, i32 1
  %next = load ptr, ptr %link
  %previous = load ptr, ptr %place_of_previous
  %previous_of_next = getelementptr %link, ptr %next, i64 0, i32 1
  store ptr %next, ptr %previous
  store ptr %previous, ptr %previous_of_next
  ret void
}

define internal void @unlink_block(ptr %block) {
  %age = getelementptr %block, ptr %block, i64 0, i32 1
  call void @unlink(ptr %block)
  call void @unlink(ptr %age)
  ret void
}

; Make every ring empty. To be called once, before anything else.
define void @prepare() {
entry:
  br label %next
next:
  %number = phi i64 [ 0, %entry ], [ %following, %next ]
  %ring = getelementptr [384 x %link], ptr @sizes, i64 0, i64 %number
  %previous = getelementptr %link, ptr %ring, i64 0, i32 1
  store ptr %ring, ptr %ring
  store ptr %ring, ptr %previous
  %following = add i64 %number, 1
  %is_done = icmp eq i64 %following, 384
  br i1 %is_done, label %done, label %next
done:
  ret void
}

; Sizes: eight to each doubling from 64 KiB on, in whole pages, and in whole huge pages above one of those.

define i64 @capacity(i64 %nbytes) {
  %size = call i64 @llvm.umax.i64(i64 %nbytes, i64 65536)
  %before = sub i64 %size, 1
  %zeros = call i64 @llvm.ctlz.i64(i64 %before, i1 true)
  %shift = sub i64 60, %zeros
  %eighth = shl i64 1, %shift
  %is_huge = icmp ugt i64 %size, 2097152
  %page = load i64, ptr @page_bytes
  %least = select i1 %is_huge, i64 2097152, i64 %page
  %step = call i64 @llvm.umax.i64(i64 %eighth, i64 %least)
  %past = add i64 %before, %step
  %mask = sub i64 0, %step
  %rounded = and i64 %past, %mask
  ret i64 %rounded
}

define internal ptr @ring_of(i64 %capacity) {
  %before = sub i64 %capacity, 1
  %zeros = call i64 @llvm.ctlz.i64(i64 %before, i1 true)
  %shift = sub i64 60, %zeros
  %leading = lshr i64 %before, %shift
  ; The leading four bits, 8 to 15, are the place in the doubling; 64 KiB, the end of its doubling, has shift 12.
  %doubling = sub i64 %shift, 12
  %first = mul i64 %doubling, 8
  %place = sub i64 %leading, 8
  %number = add i64 %first, %place
  %ring = getelementptr [384 x %link], ptr @sizes, i64 0, i64 %number
  ret ptr %ring
}

; Counters, under the lock

define internal void @count(i64 %number, i64 %amount) {
  %place = getelementptr [5 x i64], ptr @counters, i64 0, i64 %number
  %before = load i64, ptr %place
  %after = add i64 %before, %amount
  store i64 %after, ptr %place
  ret void
}

define internal void @count_taken(i64 %capacity) {
  call void @count(i64 0, i64 %capacity)
  %in_use = load i64, ptr @counters
  %place_of_peak = getelementptr [5 x i64], ptr @counters, i64 0, i64 1
  %peak = load i64, ptr %place_of_peak
  %new_peak = call i64 @llvm.umax.i64(i64 %peak, i64 %in_use)
  store i64 %new_peak, ptr %place_of_peak
  ret void
}

; All counters as they were at one moment.
define void @read_counters(ptr %counters) {
  call void @acquire()
  call void @llvm.memcpy.p0.p0.i64(ptr %counters, ptr @counters, i64 40, i1 false)
  call void @release()
  ret void
}

; Mapping

define internal ptr @map(i64 %capacity) {
entry:
  %is_huge = icmp uge i64 %capacity, 2097152
  %page = load i64, ptr @page_bytes
  %room = select i1 %is_huge, i64 2097152, i64 %page
  %total = add i64 %capacity, %room
  %wide_flags = load i64, ptr @map_flags
  %flags = trunc i64 %wide_flags to i32
  %mapped = call ptr @mmap(ptr null, i64 %total, i32 3, i32 %flags, i32 -1, i64 0)
  %begin = ptrtoint ptr %mapped to i64
  %is_refused = icmp eq i64 %begin, -1
  br i1 %is_refused, label %refused, label %align
align:
  %past_header = add i64 %begin, %page
  %less = sub i64 %room, 1
  %past = add i64 %past_header, %less
  %mask = sub i64 0, %room
  %memory_address = and i64 %past, %mask
  %block_address = sub i64 %memory_address, %page
  %block = inttoptr i64 %block_address to ptr
  %place_of_capacity = getelementptr %block, ptr %block, i64 0, i32 2
  store i64 %capacity, ptr %place_of_capacity
  %front = sub i64 %block_address, %begin
  %end = add i64 %memory_address, %capacity
  %mapped_end = add i64 %begin, %total
  %back = sub i64 %mapped_end, %end
  %behind = inttoptr i64 %end to ptr
  call void @unmap(ptr %mapped, i64 %front)
  call void @unmap(ptr %behind, i64 %back)
  %wide_advice = load i64, ptr @huge_page_advice
  %advice = trunc i64 %wide_advice to i32
  %has_advice = icmp ne i32 %advice, 0
  %is_advised = and i1 %is_huge, %has_advice
  br i1 %is_advised, label %advise, label %done
advise:
  %memory = inttoptr i64 %memory_address to ptr
  %ignored = call i32 @madvise(ptr %memory, i64 %capacity, i32 %advice)
  br label %done
done:
  ret ptr %block
refused:
  ret ptr null
}

define internal void @unmap(ptr %begin, i64 %nbytes) {
entry:
  %is_nothing = icmp eq i64 %nbytes, 0
  br i1 %is_nothing, label %done, label %something
something:
  %ignored = call i32 @munmap(ptr %begin, i64 %nbytes)
  br label %done
done:
  ret void
}

; Take the oldest idle blocks out of the rings until at most `keep` bytes are left; a chain through their first links.
define internal ptr @evict(i64 %keep) {
entry:
  br label %check
check:
  %chain = phi ptr [ null, %entry ], [ %block, %take ]
  %place_of_idle = getelementptr [5 x i64], ptr @counters, i64 0, i64 2
  %idle = load i64, ptr %place_of_idle
  %is_enough = icmp ule i64 %idle, %keep
  br i1 %is_enough, label %done, label %take
take:
  %place_of_oldest = getelementptr %link, ptr @ages, i64 0, i32 1
  %age = load ptr, ptr %place_of_oldest
  %block = getelementptr i8, ptr %age, i64 -16
  call void @unlink_block(ptr %block)
  store ptr %chain, ptr %block
  %place_of_capacity = getelementptr %block, ptr %block, i64 0, i32 2
  %capacity = load i64, ptr %place_of_capacity
  %left = sub i64 %idle, %capacity
  store i64 %left, ptr %place_of_idle
  br label %check
done:
  ret ptr %chain
}

; Unmap a chain of blocks; how many bytes that were.
define internal i64 @unmap_chain(ptr %chain) {
entry:
  br label %check
check:
  %block = phi ptr [ %chain, %entry ], [ %next, %unmap ]
  %sum = phi i64 [ 0, %entry ], [ %new_sum, %unmap ]
  %is_end = icmp eq ptr %block, null
  br i1 %is_end, label %done, label %unmap
unmap:
  %next = load ptr, ptr %block
  %place_of_capacity = getelementptr %block, ptr %block, i64 0, i32 2
  %capacity = load i64, ptr %place_of_capacity
  %page = load i64, ptr @page_bytes
  %total = add i64 %capacity, %page
  call void @unmap(ptr %block, i64 %total)
  %new_sum = add i64 %sum, %capacity
  br label %check
done:
  ret i64 %sum
}

; The pool

; Give idle memory back to the system, oldest first, until at most `keep` bytes are left; how many bytes went.
define i64 @trim(i64 %keep) {
  call void @acquire()
  %chain = call ptr @evict(i64 %keep)
  call void @release()
  %released = call i64 @unmap_chain(ptr %chain)
  ret i64 %released
}

; Memory of at least `nbytes`, its contents whatever they were; null when the system has none. Needs no GIL.
define ptr @take(i64 %nbytes) {
entry:
  ; Beyond this, sums of sizes would wrap.
  %is_too_much = icmp ugt i64 %nbytes, 1152921504606846976
  br i1 %is_too_much, label %refused, label %search
search:
  %capacity = call i64 @capacity(i64 %nbytes)
  %ring = call ptr @ring_of(i64 %capacity)
  call void @acquire()
  %found = load ptr, ptr %ring
  %is_empty = icmp eq ptr %found, %ring
  br i1 %is_empty, label %miss, label %hit
hit:
  call void @unlink_block(ptr %found)
  %less = sub i64 0, %capacity
  call void @count(i64 2, i64 %less)
  call void @count(i64 3, i64 1)
  call void @count_taken(i64 %capacity)
  call void @release()
  br label %done
miss:
  call void @release()
  %mapped = call ptr @map(i64 %capacity)
  %is_mapped = icmp ne ptr %mapped, null
  br i1 %is_mapped, label %account, label %again
again:
  ; Whatever lies idle may be what is missing.
  %released = call i64 @trim(i64 0)
  %remapped = call ptr @map(i64 %capacity)
  %is_remapped = icmp ne ptr %remapped, null
  br i1 %is_remapped, label %account, label %refused
account:
  %new = phi ptr [ %mapped, %miss ], [ %remapped, %again ]
  call void @acquire()
  call void @count(i64 4, i64 1)
  call void @count_taken(i64 %capacity)
  call void @release()
  br label %done
done:
  %block = phi ptr [ %found, %hit ], [ %new, %account ]
  %page = load i64, ptr @page_bytes
  %memory = getelementptr i8, ptr %block, i64 %page
  ret ptr %memory
refused:
  ret ptr null
}

define internal ptr @block_of(ptr %memory) {
  %page = load i64, ptr @page_bytes
  %back = sub i64 0, %page
  %block = getelementptr i8, ptr %memory, i64 %back
  ret ptr %block
}

; Return memory of `take`. Needs no GIL. A block above the limit counts as the oldest, so that it alone has to go.
define void @give(ptr %memory, i64 %nbytes) {
  %block = call ptr @block_of(ptr %memory)
  %age = getelementptr %block, ptr %block, i64 0, i32 1
  %place_of_capacity = getelementptr %block, ptr %block, i64 0, i32 2
  %capacity = load i64, ptr %place_of_capacity
  %less = sub i64 0, %capacity
  %ring = call ptr @ring_of(i64 %capacity)
  call void @acquire()
  %limit = load i64, ptr @limit
  %place_of_oldest = getelementptr %link, ptr @ages, i64 0, i32 1
  %oldest = load ptr, ptr %place_of_oldest
  %is_beyond = icmp ugt i64 %capacity, %limit
  %place = select i1 %is_beyond, ptr %oldest, ptr @ages
  call void @insert_after(ptr %block, ptr %ring)
  call void @insert_after(ptr %age, ptr %place)
  call void @count(i64 0, i64 %less)
  call void @count(i64 2, i64 %capacity)
  %chain = call ptr @evict(i64 %limit)
  call void @release()
  %released = call i64 @unmap_chain(ptr %chain)
  ret void
}

; NumPy's allocator

define internal ptr @allocator_malloc(ptr %context, i64 %nbytes) {
  %memory = call ptr @take(i64 %nbytes)
  ret ptr %memory
}

define internal ptr @allocator_calloc(ptr %context, i64 %count, i64 %size) {
entry:
  %nbytes = mul i64 %count, %size
  %memory = call ptr @take(i64 %nbytes)
  %is_refused = icmp eq ptr %memory, null
  br i1 %is_refused, label %done, label %clear
clear:
  call void @llvm.memset.p0.i64(ptr %memory, i8 0, i64 %nbytes, i1 false)
  br label %done
done:
  ret ptr %memory
}

define internal ptr @allocator_realloc(ptr %context, ptr %memory, i64 %nbytes) {
entry:
  %block = call ptr @block_of(ptr %memory)
  %place_of_capacity = getelementptr %block, ptr %block, i64 0, i32 2
  %capacity = load i64, ptr %place_of_capacity
  %new_capacity = call i64 @capacity(i64 %nbytes)
  %is_same = icmp eq i64 %capacity, %new_capacity
  br i1 %is_same, label %same, label %move
same:
  ret ptr %memory
move:
  %new = call ptr @take(i64 %nbytes)
  %is_refused = icmp eq ptr %new, null
  br i1 %is_refused, label %refused, label %copy
copy:
  %size = call i64 @llvm.umin.i64(i64 %capacity, i64 %nbytes)
  call void @llvm.memcpy.p0.p0.i64(ptr %new, ptr %memory, i64 %size, i1 false)
  call void @give(ptr %memory, i64 %capacity)
  ret ptr %new
refused:
  ret ptr null
}

define internal void @allocator_free(ptr %context, ptr %memory, i64 %nbytes) {
entry:
  %is_nothing = icmp eq ptr %memory, null
  br i1 %is_nothing, label %done, label %something
something:
  call void @give(ptr %memory, i64 %nbytes)
  br label %done
done:
  ret void
}

; A new array that owns its memory: a new reference, or null with a Python error set. Borrows the dtype. Needs the GIL;
; NumPy's handler is as before afterwards.
define ptr @new_array(ptr %descr, i32 %ndim, ptr %shape, ptr %strides, i64 %nbytes) {
entry:
  ; PyArray_NewFromDescr takes a reference over, also when it fails.
  call void @Py_IncRef(ptr %descr)
  %type = load ptr, ptr @array_type
  %new = load ptr, ptr @new_from_descr
  %threshold = load i64, ptr @threshold
  %is_large = icmp uge i64 %nbytes, %threshold
  br i1 %is_large, label %large, label %small
small:
  %ordinary = call ptr %new(ptr %type, ptr %descr, i32 %ndim, ptr %shape, ptr %strides, ptr null, i32 0, ptr null)
  ret ptr %ordinary
large:
  %set = load ptr, ptr @set_handler
  %ours = load ptr, ptr @capsule
  %theirs = call ptr %set(ptr %ours)
  %is_unset = icmp eq ptr %theirs, null
  br i1 %is_unset, label %unset, label %allocate
unset:
  call void @Py_DecRef(ptr %descr)
  ret ptr null
allocate:
  %array = call ptr %new(ptr %type, ptr %descr, i32 %ndim, ptr %shape, ptr %strides, ptr null, i32 0, ptr null)
  %is_failure = icmp eq ptr %array, null
  br i1 %is_failure, label %failure, label %restore
failure:
  ; Python's functions are not to be called with an error set.
  %kind = alloca ptr
  %value = alloca ptr
  %trace = alloca ptr
  call void @PyErr_Fetch(ptr %kind, ptr %value, ptr %trace)
  %again = call ptr %set(ptr %theirs)
  call void @Py_DecRef(ptr %theirs)
  call void @Py_DecRef(ptr %again)
  %failed_kind = load ptr, ptr %kind
  %failed_value = load ptr, ptr %value
  %failed_trace = load ptr, ptr %trace
  call void @PyErr_Restore(ptr %failed_kind, ptr %failed_value, ptr %failed_trace)
  ret ptr null
restore:
  %replaced = call ptr %set(ptr %theirs)
  call void @Py_DecRef(ptr %theirs)
  call void @Py_DecRef(ptr %replaced)
  ret ptr %array
}
