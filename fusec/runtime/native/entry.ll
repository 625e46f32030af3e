; The warm call: check the arguments against recorded programs, allocate, run the kernels, return the results.
; `fusec/runtime/program.py` writes the structures below; every field is one 64-bit word. All of it holds the GIL.

; owner, options, positional, keywords, names, nested, guards, guard, slots, arena slot, arena bytes,
; aliases, alias, results, result, steps, step, most operands, form, finish
%Program = type { ptr, ptr, i64, i64, ptr, i64, i64, ptr, i64, i64, i64, i64, ptr, i64, ptr, i64, ptr, i64, i64, ptr }
; kind, parent, key, expected, size, layout, flags, slot
%Guard = type { i64, i64, ptr, ptr, i64, ptr, i64, i64 }
; one slot, its bytes from and to; another slot, its bytes from and to; whether they may be the same memory
%Alias = type { i64, i64, i64, i64, i64, i64, i64 }
; given, slot, descr, axes, extents, strides, bytes
%Result = type { i64, i64, ptr, i64, ptr, ptr, i64 }
; kernel, extent, work, grain, operands, operand, geometry, threads
%Step = type { ptr, i64, i64, i64, i64, ptr, ptr, i64 }
%Operand = type { i64, i64 }

; Layouts of this process's objects.
@type_offset = external constant i64
@data_offset = external constant i64
@axes_offset = external constant i64
@extents_offset = external constant i64
@strides_offset = external constant i64
@descr_offset = external constant i64
@flags_offset = external constant i64
@chain_offset = external constant i64

; Written once by Python: run, new_array, take, give, PyArray_NewFromDescr, PyArray_Type, the options' ContextVar.
@runtime = global [7 x ptr] [ptr null, ptr @new_array, ptr @malloc, ptr @give, ptr null, ptr null, ptr null]

declare i64 @default_mode()
declare void @restore_mode(i64)
declare ptr @malloc(i64)
declare void @free(ptr)
declare void @Py_IncRef(ptr)
declare void @Py_DecRef(ptr)
declare ptr @PyErr_NoMemory()
declare i32 @PyContextVar_Get(ptr, ptr, ptr)
declare ptr @PyObject_Vectorcall(ptr, ptr, i64, ptr)
declare i32 @PyObject_RichCompareBool(ptr, ptr, i32)
declare i64 @PyTuple_Size(ptr)
declare ptr @PyTuple_GetItem(ptr, i64)
declare ptr @PyTuple_New(i64)
declare i32 @PyTuple_SetItem(ptr, i64, ptr)
declare i64 @PyList_Size(ptr)
declare ptr @PyList_GetItem(ptr, i64)
declare ptr @PyList_New(i64)
declare i32 @PyList_SetItem(ptr, i64, ptr)
declare i64 @PyDict_Size(ptr)
declare i32 @PyDict_Next(ptr, ptr, ptr, ptr)
declare i64 @PyLong_AsLongLongAndOverflow(ptr, ptr)
declare double @PyFloat_AsDouble(ptr)
declare ptr @PyCell_Get(ptr)
declare ptr @PyFunction_GetCode(ptr)
declare ptr @PyFunction_GetDefaults(ptr)
declare ptr @PyFunction_GetKwDefaults(ptr)
declare ptr @PyDict_GetItem(ptr, ptr)
declare ptr @PyObject_GenericGetDict(ptr, ptr)
declare void @PyErr_Clear()
declare i32 @PyUnicode_Compare(ptr, ptr)

; What the runtime table holds until somebody puts something better there.

define ptr @new_array(ptr %descr, i32 %axes, ptr %extents, ptr %strides, i64 %bytes) {
  call void @Py_IncRef(ptr %descr)
  %make = load ptr, ptr getelementptr ([7 x ptr], ptr @runtime, i64 0, i64 4)
  %type = load ptr, ptr getelementptr ([7 x ptr], ptr @runtime, i64 0, i64 5)
  %array = call ptr %make(ptr %type, ptr %descr, i32 %axes, ptr %extents, ptr %strides, ptr null, i32 0, ptr null)
  ret ptr %array
}

define void @give(ptr %memory, i64 %bytes) {
  call void @free(ptr %memory)
  ret void
}

; Guards.

define private i1 @is_array(ptr %guard, ptr %value, ptr %slots) {
  %type.at = load i64, ptr @type_offset
  %type.place = getelementptr i8, ptr %value, i64 %type.at
  %type = load ptr, ptr %type.place
  %ndarray = load ptr, ptr getelementptr ([7 x ptr], ptr @runtime, i64 0, i64 5)
  %is_ndarray = icmp eq ptr %type, %ndarray
  br i1 %is_ndarray, label %dtype, label %no
dtype:
  %descr.at = load i64, ptr @descr_offset
  %descr.place = getelementptr i8, ptr %value, i64 %descr.at
  %descr = load ptr, ptr %descr.place
  %expected.place = getelementptr %Guard, ptr %guard, i64 0, i32 3
  %expected = load ptr, ptr %expected.place
  %same_dtype = icmp eq ptr %descr, %expected
  br i1 %same_dtype, label %form, label %compare_dtype
compare_dtype:
  ; Arrays that were unpickled have a dtype object of their own. Those of one class are compared without Python.
  %descr.type.place = getelementptr i8, ptr %descr, i64 %type.at
  %descr.type = load ptr, ptr %descr.type.place
  %expected.type.place = getelementptr i8, ptr %expected, i64 %type.at
  %expected.type = load ptr, ptr %expected.type.place
  %same_class = icmp eq ptr %descr.type, %expected.type
  br i1 %same_class, label %compare_order, label %no
compare_order:
  %equal_dtype = call i32 @PyObject_RichCompareBool(ptr %descr, ptr %expected, i32 2)
  %is_equal = icmp eq i32 %equal_dtype, 1
  br i1 %is_equal, label %form, label %no
form:
  %axes.at = load i64, ptr @axes_offset
  %axes.place = getelementptr i8, ptr %value, i64 %axes.at
  %axes.narrow = load i32, ptr %axes.place
  %axes = sext i32 %axes.narrow to i64
  %size.place = getelementptr %Guard, ptr %guard, i64 0, i32 4
  %size = load i64, ptr %size.place
  %same_axes = icmp eq i64 %axes, %size
  %flags.at = load i64, ptr @flags_offset
  %flags.place = getelementptr i8, ptr %value, i64 %flags.at
  %flags.narrow = load i32, ptr %flags.place
  %flags = zext i32 %flags.narrow to i64
  %needed.place = getelementptr %Guard, ptr %guard, i64 0, i32 6
  %needed = load i64, ptr %needed.place
  %present = and i64 %flags, %needed
  %has_flags = icmp eq i64 %present, %needed
  %fits = and i1 %same_axes, %has_flags
  br i1 %fits, label %layout, label %no
layout:
  %extents.at = load i64, ptr @extents_offset
  %extents.place = getelementptr i8, ptr %value, i64 %extents.at
  %extents = load ptr, ptr %extents.place
  %strides.at = load i64, ptr @strides_offset
  %strides.place = getelementptr i8, ptr %value, i64 %strides.at
  %strides = load ptr, ptr %strides.place
  %layout.place = getelementptr %Guard, ptr %guard, i64 0, i32 5
  %expected.extents = load ptr, ptr %layout.place
  %expected.strides = getelementptr i64, ptr %expected.extents, i64 %axes
  br label %axis
axis:
  %k = phi i64 [ 0, %layout ], [ %next, %same ]
  %more = icmp slt i64 %k, %axes
  br i1 %more, label %compare, label %yes
compare:
  %extent.place = getelementptr i64, ptr %extents, i64 %k
  %extent = load i64, ptr %extent.place
  %expected.extent.place = getelementptr i64, ptr %expected.extents, i64 %k
  %expected.extent = load i64, ptr %expected.extent.place
  %stride.place = getelementptr i64, ptr %strides, i64 %k
  %stride = load i64, ptr %stride.place
  %expected.stride.place = getelementptr i64, ptr %expected.strides, i64 %k
  %expected.stride = load i64, ptr %expected.stride.place
  %same_extent = icmp eq i64 %extent, %expected.extent
  %same_stride = icmp eq i64 %stride, %expected.stride
  %both = and i1 %same_extent, %same_stride
  br i1 %both, label %same, label %no
same:
  %next = add i64 %k, 1
  br label %axis
yes:
  %data.at = load i64, ptr @data_offset
  %data.place = getelementptr i8, ptr %value, i64 %data.at
  %data = load ptr, ptr %data.place
  %slot.place = getelementptr %Guard, ptr %guard, i64 0, i32 7
  %slot = load i64, ptr %slot.place
  %home = getelementptr ptr, ptr %slots, i64 %slot
  store ptr %data, ptr %home
  ret i1 true
no:
  ret i1 false
}

; A fixed value that is not compared by identity (5: int, 6: float, 7: str), or a container (2: tuple, 3: list, 4: dict,
; 8: an object, 9: a dictionary in which names are looked up, of any size when -1 is expected, 10: a cell,
; 12: a function). What is expected to be absent (11) is not, where there is a value.
define private i1 @is_fixed(ptr %guard, i64 %kind, ptr %value) {
  %beyond = alloca i32
  %type.at = load i64, ptr @type_offset
  %type.place = getelementptr i8, ptr %value, i64 %type.at
  %type = load ptr, ptr %type.place
  %expected.place = getelementptr %Guard, ptr %guard, i64 0, i32 3
  %expected = load ptr, ptr %expected.place
  %same_type = icmp eq ptr %type, %expected
  br i1 %same_type, label %inside, label %no
inside:
  %size.place = getelementptr %Guard, ptr %guard, i64 0, i32 4
  %size = load i64, ptr %size.place
  switch i64 %kind, label %no [
    i64 2, label %tuple
    i64 3, label %list
    i64 4, label %dict
    i64 5, label %int
    i64 6, label %float
    i64 7, label %str
    i64 8, label %yes
    i64 9, label %namespace
    i64 10, label %yes
    i64 12, label %yes
  ]
tuple:
  %tuple.size = call i64 @PyTuple_Size(ptr %value)
  br label %compare
list:
  %list.size = call i64 @PyList_Size(ptr %value)
  br label %compare
dict:
  %dict.size = call i64 @PyDict_Size(ptr %value)
  br label %compare
namespace:
  %is_any = icmp slt i64 %size, 0
  br i1 %is_any, label %yes, label %dict
int:
  %whole = call i64 @PyLong_AsLongLongAndOverflow(ptr %value, ptr %beyond)
  %outside = load i32, ptr %beyond
  %fits = icmp eq i32 %outside, 0
  br i1 %fits, label %compare, label %no
float:
  %number = call double @PyFloat_AsDouble(ptr %value)
  %bits = bitcast double %number to i64
  br label %compare
str:
  %layout.place = getelementptr %Guard, ptr %guard, i64 0, i32 5
  %text = load ptr, ptr %layout.place
  %order = call i32 @PyUnicode_Compare(ptr %value, ptr %text)
  %is_text = icmp eq i32 %order, 0
  ret i1 %is_text
compare:
  %found = phi i64 [ %tuple.size, %tuple ], [ %list.size, %list ], [ %dict.size, %dict ], [ %whole, %int ], [ %bits, %float ]
  %same = icmp eq i64 %found, %size
  ret i1 %same
yes:
  ret i1 true
no:
  ret i1 false
}

; The value a guard is about, null where it is not there. Parent -1: an argument; -2: the key itself.
define private ptr @find(ptr %guards, ptr %guard, ptr %args, ptr %values, ptr %cursors) {
  %name = alloca ptr
  %item = alloca ptr
  %parent.place = getelementptr %Guard, ptr %guard, i64 0, i32 1
  %parent = load i64, ptr %parent.place
  %key.place = getelementptr %Guard, ptr %guard, i64 0, i32 2
  %key = load ptr, ptr %key.place
  %position = ptrtoint ptr %key to i64
  switch i64 %parent, label %inside [
    i64 -1, label %argument
    i64 -2, label %object
  ]
argument:
  %argument.place = getelementptr ptr, ptr %args, i64 %position
  %argument.value = load ptr, ptr %argument.place
  ret ptr %argument.value
object:
  ret ptr %key
inside:
  %container.place = getelementptr ptr, ptr %values, i64 %parent
  %container = load ptr, ptr %container.place
  %kind.place = getelementptr %Guard, ptr %guards, i64 %parent, i32 0
  %kind = load i64, ptr %kind.place
  switch i64 %kind, label %dict [
    i64 2, label %tuple
    i64 3, label %list
    i64 8, label %instance
    i64 9, label %namespace
    i64 10, label %cell
    i64 12, label %function
  ]
tuple:
  %tuple.item = call ptr @PyTuple_GetItem(ptr %container, i64 %position)
  ret ptr %tuple.item
list:
  %list.item = call ptr @PyList_GetItem(ptr %container, i64 %position)
  ret ptr %list.item
dict:
  %cursor = getelementptr i64, ptr %cursors, i64 %parent
  %found = call i32 @PyDict_Next(ptr %container, ptr %cursor, ptr %name, ptr %item)
  %is_found = icmp ne i32 %found, 0
  br i1 %is_found, label %entry, label %missing
entry:
  %found.name = load ptr, ptr %name
  %found.item = load ptr, ptr %item
  %same_name = icmp eq ptr %found.name, %key
  %value = select i1 %same_name, ptr %found.item, ptr null
  ret ptr %value
missing:
  ret ptr null
instance:
  ; The object keeps its dictionary: here and below, the reference that comes with an answer is given back at once.
  %attributes = call ptr @PyObject_GenericGetDict(ptr %container, ptr null)
  %has_attributes = icmp ne ptr %attributes, null
  br i1 %has_attributes, label %borrow, label %failed
failed:
  call void @PyErr_Clear()
  ret ptr null
namespace:
  %named = call ptr @PyDict_GetItem(ptr %container, ptr %key)
  ret ptr %named
cell:
  %content = call ptr @PyCell_Get(ptr %container)
  br label %borrow
function:
  switch i64 %position, label %keywords [
    i64 0, label %code
    i64 1, label %defaults
  ]
code:
  %code.found = call ptr @PyFunction_GetCode(ptr %container)
  ret ptr %code.found
defaults:
  %defaults.found = call ptr @PyFunction_GetDefaults(ptr %container)
  ret ptr %defaults.found
keywords:
  %keywords.found = call ptr @PyFunction_GetKwDefaults(ptr %container)
  ret ptr %keywords.found
borrow:
  %borrowed = phi ptr [ %attributes, %instance ], [ %content, %cell ]
  call void @Py_DecRef(ptr %borrowed)
  ret ptr %borrowed
}

define private i1 @matches(ptr %program, ptr %args, ptr %values, ptr %cursors, ptr %slots) {
  %count.place = getelementptr %Program, ptr %program, i64 0, i32 6
  %count = load i64, ptr %count.place
  %guards.place = getelementptr %Program, ptr %program, i64 0, i32 7
  %guards = load ptr, ptr %guards.place
  br label %loop
loop:
  %k = phi i64 [ 0, %0 ], [ %next, %passed ]
  %more = icmp slt i64 %k, %count
  br i1 %more, label %check, label %yes
check:
  %guard = getelementptr %Guard, ptr %guards, i64 %k
  %cursor = getelementptr i64, ptr %cursors, i64 %k
  store i64 0, ptr %cursor
  %value = call ptr @find(ptr %guards, ptr %guard, ptr %args, ptr %values, ptr %cursors)
  %is_there = icmp ne ptr %value, null
  br i1 %is_there, label %compare, label %nothing
nothing:
  %absent.place = getelementptr %Guard, ptr %guard, i64 0, i32 0
  %absent.kind = load i64, ptr %absent.place
  %is_absent = icmp eq i64 %absent.kind, 11
  %empty = getelementptr ptr, ptr %values, i64 %k
  store ptr null, ptr %empty
  br i1 %is_absent, label %passed, label %no
compare:
  %home = getelementptr ptr, ptr %values, i64 %k
  store ptr %value, ptr %home
  %kind.place = getelementptr %Guard, ptr %guard, i64 0, i32 0
  %kind = load i64, ptr %kind.place
  switch i64 %kind, label %fixed [
    i64 0, label %same
    i64 1, label %array
    i64 11, label %no
  ]
same:
  %expected.place = getelementptr %Guard, ptr %guard, i64 0, i32 3
  %expected = load ptr, ptr %expected.place
  %is_same = icmp eq ptr %value, %expected
  br i1 %is_same, label %passed, label %no
array:
  %is_array = call i1 @is_array(ptr %guard, ptr %value, ptr %slots)
  br i1 %is_array, label %passed, label %no
fixed:
  %is_fixed = call i1 @is_fixed(ptr %guard, i64 %kind, ptr %value)
  br i1 %is_fixed, label %passed, label %no
passed:
  %next = add i64 %k, 1
  br label %loop
yes:
  ret i1 true
no:
  ret i1 false
}

; Whether what is written overlaps nothing that is read, except where it may.
define private i1 @is_free_of_overlap(ptr %program, ptr %slots) {
  %count.place = getelementptr %Program, ptr %program, i64 0, i32 11
  %count = load i64, ptr %count.place
  %aliases.place = getelementptr %Program, ptr %program, i64 0, i32 12
  %aliases = load ptr, ptr %aliases.place
  br label %loop
loop:
  %k = phi i64 [ 0, %0 ], [ %next, %passed ]
  %more = icmp slt i64 %k, %count
  br i1 %more, label %check, label %yes
check:
  %one.place = getelementptr %Alias, ptr %aliases, i64 %k, i32 0
  %one.slot = load i64, ptr %one.place
  %one.data.place = getelementptr i64, ptr %slots, i64 %one.slot
  %one = load i64, ptr %one.data.place
  %one.from.place = getelementptr %Alias, ptr %aliases, i64 %k, i32 1
  %one.from = load i64, ptr %one.from.place
  %one.to.place = getelementptr %Alias, ptr %aliases, i64 %k, i32 2
  %one.to = load i64, ptr %one.to.place
  %other.place = getelementptr %Alias, ptr %aliases, i64 %k, i32 3
  %other.slot = load i64, ptr %other.place
  %other.data.place = getelementptr i64, ptr %slots, i64 %other.slot
  %other = load i64, ptr %other.data.place
  %other.from.place = getelementptr %Alias, ptr %aliases, i64 %k, i32 4
  %other.from = load i64, ptr %other.from.place
  %other.to.place = getelementptr %Alias, ptr %aliases, i64 %k, i32 5
  %other.to = load i64, ptr %other.to.place
  %one.begin = add i64 %one, %one.from
  %one.end = add i64 %one, %one.to
  %other.begin = add i64 %other, %other.from
  %other.end = add i64 %other, %other.to
  %before = icmp ule i64 %one.end, %other.begin
  %after = icmp ule i64 %other.end, %one.begin
  %apart = or i1 %before, %after
  br i1 %apart, label %passed, label %overlap
overlap:
  %same = icmp eq i64 %one, %other
  %may.place = getelementptr %Alias, ptr %aliases, i64 %k, i32 6
  %may.word = load i64, ptr %may.place
  %may = icmp ne i64 %may.word, 0
  %allowed = and i1 %same, %may
  br i1 %allowed, label %passed, label %no
passed:
  %next = add i64 %k, 1
  br label %loop
yes:
  ret i1 true
no:
  ret i1 false
}

; Running.

; 0, or -1 with an exception set.
define private i32 @run_steps(ptr %program, ptr %slots, ptr %addresses) {
  %count.place = getelementptr %Program, ptr %program, i64 0, i32 15
  %count = load i64, ptr %count.place
  %steps.place = getelementptr %Program, ptr %program, i64 0, i32 16
  %steps = load ptr, ptr %steps.place
  br label %loop
loop:
  %k = phi i64 [ 0, %0 ], [ %next, %passed ]
  %more = icmp slt i64 %k, %count
  br i1 %more, label %prepare, label %done
prepare:
  %kernel.place = getelementptr %Step, ptr %steps, i64 %k, i32 0
  %kernel = load ptr, ptr %kernel.place
  %extent.place = getelementptr %Step, ptr %steps, i64 %k, i32 1
  %extent = load i64, ptr %extent.place
  %work.place = getelementptr %Step, ptr %steps, i64 %k, i32 2
  %work = load i64, ptr %work.place
  %grain.place = getelementptr %Step, ptr %steps, i64 %k, i32 3
  %grain = load i64, ptr %grain.place
  %operands.place = getelementptr %Step, ptr %steps, i64 %k, i32 4
  %operands = load i64, ptr %operands.place
  %operand.place = getelementptr %Step, ptr %steps, i64 %k, i32 5
  %operand = load ptr, ptr %operand.place
  %geometry.place = getelementptr %Step, ptr %steps, i64 %k, i32 6
  %geometry = load ptr, ptr %geometry.place
  br label %place
place:
  %n = phi i64 [ 0, %prepare ], [ %n.next, %placing ]
  %n.more = icmp slt i64 %n, %operands
  br i1 %n.more, label %placing, label %ready
placing:
  %slot.place = getelementptr %Operand, ptr %operand, i64 %n, i32 0
  %slot = load i64, ptr %slot.place
  %offset.place = getelementptr %Operand, ptr %operand, i64 %n, i32 1
  %offset = load i64, ptr %offset.place
  %base.place = getelementptr ptr, ptr %slots, i64 %slot
  %base = load ptr, ptr %base.place
  %address = getelementptr i8, ptr %base, i64 %offset
  %address.place = getelementptr ptr, ptr %addresses, i64 %n
  store ptr %address, ptr %address.place
  %n.next = add i64 %n, 1
  br label %place
ready:
  ; Less than this takes so little time that other threads can wait for it.
  %is_short = icmp slt i64 %work, 131072
  br i1 %is_short, label %here, label %elsewhere
here:
  call void %kernel(i64 0, i64 %extent, ptr %addresses, ptr %geometry)
  br label %passed
elsewhere:
  %threads.place = getelementptr %Step, ptr %steps, i64 %k, i32 7
  %threads.word = load i64, ptr %threads.place
  %threads = trunc i64 %threads.word to i32
  %run = load ptr, ptr getelementptr ([7 x ptr], ptr @runtime, i64 0, i64 0)
  %status = call i32 %run(ptr %kernel, i64 %extent, i64 %work, i64 %grain, ptr %addresses, ptr %geometry, i32 %threads)
  %is_fine = icmp eq i32 %status, 0
  br i1 %is_fine, label %passed, label %failed
passed:
  %next = add i64 %k, 1
  br label %loop
done:
  ret i32 0
failed:
  ret i32 -1
}

; New references to the results, of which so many are there; all of them when nothing went wrong.
define private i64 @make_results(ptr %program, ptr %values, ptr %slots, ptr %objects) {
  %count.place = getelementptr %Program, ptr %program, i64 0, i32 13
  %count = load i64, ptr %count.place
  %results.place = getelementptr %Program, ptr %program, i64 0, i32 14
  %results = load ptr, ptr %results.place
  br label %loop
loop:
  %k = phi i64 [ 0, %0 ], [ %next, %made ]
  %more = icmp slt i64 %k, %count
  br i1 %more, label %make, label %done
make:
  %given.place = getelementptr %Result, ptr %results, i64 %k, i32 0
  %given = load i64, ptr %given.place
  %is_given = icmp sge i64 %given, 0
  br i1 %is_given, label %take, label %allocate
take:
  %value.place = getelementptr ptr, ptr %values, i64 %given
  %value = load ptr, ptr %value.place
  call void @Py_IncRef(ptr %value)
  br label %made
allocate:
  %descr.place = getelementptr %Result, ptr %results, i64 %k, i32 2
  %descr = load ptr, ptr %descr.place
  %axes.place = getelementptr %Result, ptr %results, i64 %k, i32 3
  %axes.word = load i64, ptr %axes.place
  %axes = trunc i64 %axes.word to i32
  %extents.place = getelementptr %Result, ptr %results, i64 %k, i32 4
  %extents = load ptr, ptr %extents.place
  %strides.place = getelementptr %Result, ptr %results, i64 %k, i32 5
  %strides = load ptr, ptr %strides.place
  %bytes.place = getelementptr %Result, ptr %results, i64 %k, i32 6
  %bytes = load i64, ptr %bytes.place
  %new = load ptr, ptr getelementptr ([7 x ptr], ptr @runtime, i64 0, i64 1)
  %array = call ptr %new(ptr %descr, i32 %axes, ptr %extents, ptr %strides, i64 %bytes)
  %is_made = icmp ne ptr %array, null
  br i1 %is_made, label %place, label %done
place:
  %data.at = load i64, ptr @data_offset
  %data.place = getelementptr i8, ptr %array, i64 %data.at
  %data = load ptr, ptr %data.place
  %slot.place = getelementptr %Result, ptr %results, i64 %k, i32 1
  %slot = load i64, ptr %slot.place
  %home = getelementptr ptr, ptr %slots, i64 %slot
  store ptr %data, ptr %home
  br label %made
made:
  %object = phi ptr [ %value, %take ], [ %array, %place ]
  %object.place = getelementptr ptr, ptr %objects, i64 %k
  store ptr %object, ptr %object.place
  %next = add i64 %k, 1
  br label %loop
done:
  ret i64 %k
}

; The steps in temporary memory, with the default floating-point mode. 0, or -1 with an exception set.
define private i32 @run_program(ptr %program, ptr %slots, ptr %addresses) {
  %bytes.place = getelementptr %Program, ptr %program, i64 0, i32 10
  %bytes = load i64, ptr %bytes.place
  %has_arena = icmp sgt i64 %bytes, 0
  br i1 %has_arena, label %allocate, label %run
allocate:
  ; Both at once: another thread may install others while the kernels run.
  %take = load ptr, ptr getelementptr ([7 x ptr], ptr @runtime, i64 0, i64 2)
  %give = load ptr, ptr getelementptr ([7 x ptr], ptr @runtime, i64 0, i64 3)
  %memory = call ptr %take(i64 %bytes)
  %is_there = icmp ne ptr %memory, null
  br i1 %is_there, label %place, label %exhausted
exhausted:
  %error = call ptr @PyErr_NoMemory()
  ret i32 -1
place:
  %slot.place = getelementptr %Program, ptr %program, i64 0, i32 9
  %slot = load i64, ptr %slot.place
  %home = getelementptr ptr, ptr %slots, i64 %slot
  store ptr %memory, ptr %home
  br label %run
run:
  %arena = phi ptr [ null, %0 ], [ %memory, %place ]
  %return_to = phi ptr [ null, %0 ], [ %give, %place ]
  %mode = call i64 @default_mode()
  %status = call i32 @run_steps(ptr %program, ptr %slots, ptr %addresses)
  call void @restore_mode(i64 %mode)
  br i1 %has_arena, label %return, label %done
return:
  call void %return_to(ptr %arena, i64 %bytes)
  br label %done
done:
  ret i32 %status
}

; The results in the form the caller expects (0: the only one, 1: tuple, 2: list); takes over the references.
define private ptr @compose(ptr %program, ptr %objects) {
  %argument = alloca [2 x ptr]
  %count.place = getelementptr %Program, ptr %program, i64 0, i32 13
  %count = load i64, ptr %count.place
  %form.place = getelementptr %Program, ptr %program, i64 0, i32 18
  %form = load i64, ptr %form.place
  %finish.place = getelementptr %Program, ptr %program, i64 0, i32 19
  %finish = load ptr, ptr %finish.place
  switch i64 %form, label %list [
    i64 0, label %only
    i64 1, label %tuple
  ]
only:
  %object = load ptr, ptr %objects
  ret ptr %object
tuple:
  %new.tuple = call ptr @PyTuple_New(i64 %count)
  br label %fill
list:
  %new.list = call ptr @PyList_New(i64 %count)
  br label %fill
fill:
  %container = phi ptr [ %new.tuple, %tuple ], [ %new.list, %list ]
  %is_made = icmp ne ptr %container, null
  br label %loop
loop:
  %k = phi i64 [ 0, %fill ], [ %next, %placed ]
  %more = icmp slt i64 %k, %count
  br i1 %more, label %place, label %full
place:
  %item.place = getelementptr ptr, ptr %objects, i64 %k
  %item = load ptr, ptr %item.place
  br i1 %is_made, label %choose, label %drop
choose:
  %is_tuple = icmp eq i64 %form, 1
  br i1 %is_tuple, label %into_tuple, label %into_list
into_tuple:
  %tuple.status = call i32 @PyTuple_SetItem(ptr %container, i64 %k, ptr %item)
  br label %placed
into_list:
  %list.status = call i32 @PyList_SetItem(ptr %container, i64 %k, ptr %item)
  br label %placed
drop:
  call void @Py_DecRef(ptr %item)
  br label %placed
placed:
  %next = add i64 %k, 1
  br label %loop
full:
  %finishes = icmp ne ptr %finish, null
  %calls = and i1 %finishes, %is_made
  br i1 %calls, label %call, label %done
call:
  %argument.place = getelementptr [2 x ptr], ptr %argument, i64 0, i64 1
  store ptr %container, ptr %argument.place
  %result = call ptr @PyObject_Vectorcall(ptr %finish, ptr %argument.place, i64 -9223372036854775807, ptr null)
  call void @Py_DecRef(ptr %container)
  ret ptr %result
done:
  ret ptr %container
}

; One more reference, or one fewer, to everything that was found inside a container: another thread could empty it.
define private void @hold(ptr %program, ptr %values, i1 %holds) {
  %nested.place = getelementptr %Program, ptr %program, i64 0, i32 5
  %nested = load i64, ptr %nested.place
  %is_nested = icmp ne i64 %nested, 0
  br i1 %is_nested, label %start, label %done
start:
  %count.place = getelementptr %Program, ptr %program, i64 0, i32 6
  %count = load i64, ptr %count.place
  br label %loop
loop:
  %k = phi i64 [ 0, %start ], [ %next, %turn ]
  %more = icmp slt i64 %k, %count
  br i1 %more, label %choose, label %done
choose:
  %value.place = getelementptr ptr, ptr %values, i64 %k
  %value = load ptr, ptr %value.place
  br i1 %holds, label %keep, label %release
keep:
  call void @Py_IncRef(ptr %value)
  br label %turn
release:
  call void @Py_DecRef(ptr %value)
  br label %turn
turn:
  %next = add i64 %k, 1
  br label %loop
done:
  ret void
}

; The result of a program on arguments that it matches; null with an exception set.
define private ptr @run_matched(ptr %program, ptr %values, ptr %slots, ptr %objects) {
  %count.place = getelementptr %Program, ptr %program, i64 0, i32 13
  %count = load i64, ptr %count.place
  %addresses = getelementptr ptr, ptr %objects, i64 %count
  %owner.place = getelementptr %Program, ptr %program, i64 0, i32 0
  %owner = load ptr, ptr %owner.place
  ; Long kernels release the GIL, and then another thread may take the program out of its chain.
  call void @Py_IncRef(ptr %owner)
  call void @hold(ptr %program, ptr %values, i1 true)
  %made = call i64 @make_results(ptr %program, ptr %values, ptr %slots, ptr %objects)
  %all_made = icmp eq i64 %made, %count
  br i1 %all_made, label %run, label %unwind
run:
  %status = call i32 @run_program(ptr %program, ptr %slots, ptr %addresses)
  %is_fine = icmp eq i32 %status, 0
  br i1 %is_fine, label %finish, label %unwind
finish:
  %result = call ptr @compose(ptr %program, ptr %objects)
  br label %done
unwind:
  %k = phi i64 [ 0, %0 ], [ 0, %run ], [ %next, %drop ]
  %more = icmp slt i64 %k, %made
  br i1 %more, label %drop, label %done
drop:
  %object.place = getelementptr ptr, ptr %objects, i64 %k
  %object = load ptr, ptr %object.place
  call void @Py_DecRef(ptr %object)
  %next = add i64 %k, 1
  br label %unwind
done:
  %returned = phi ptr [ %result, %finish ], [ null, %unwind ]
  call void @hold(ptr %program, ptr %values, i1 false)
  call void @Py_DecRef(ptr %owner)
  ret ptr %returned
}

; The result, null with an exception set, or address 1 when the arguments are not the program's.
define private ptr @attempt(ptr %program, ptr %args) {
  %guards.place = getelementptr %Program, ptr %program, i64 0, i32 6
  %guards = load i64, ptr %guards.place
  %slots.place = getelementptr %Program, ptr %program, i64 0, i32 8
  %slots.count = load i64, ptr %slots.place
  %results.place = getelementptr %Program, ptr %program, i64 0, i32 13
  %results = load i64, ptr %results.place
  %most.place = getelementptr %Program, ptr %program, i64 0, i32 17
  %most = load i64, ptr %most.place
  ; Values and cursors, one for each guard; slots; objects, one for each result; addresses of a kernel's operands.
  %tables = shl i64 %guards, 1
  %tables.slots = add i64 %tables, %slots.count
  %tables.objects = add i64 %tables.slots, %results
  %words = add i64 %tables.objects, %most
  %is_small = icmp ule i64 %words, 1024
  %own.words = select i1 %is_small, i64 %words, i64 1
  %own = alloca i64, i64 %own.words
  br i1 %is_small, label %start, label %take
take:
  %bytes = shl i64 %words, 3
  %taken = call ptr @malloc(i64 %bytes)
  %is_taken = icmp ne ptr %taken, null
  br i1 %is_taken, label %start, label %no
start:
  %values = phi ptr [ %own, %0 ], [ %taken, %take ]
  %cursors = getelementptr i64, ptr %values, i64 %guards
  %slots = getelementptr i64, ptr %values, i64 %tables
  %objects = getelementptr i64, ptr %values, i64 %tables.slots
  ; The first slot stands for absolute addresses.
  store ptr null, ptr %slots
  %matches = call i1 @matches(ptr %program, ptr %args, ptr %values, ptr %cursors, ptr %slots)
  br i1 %matches, label %overlap, label %end
overlap:
  %is_free = call i1 @is_free_of_overlap(ptr %program, ptr %slots)
  br i1 %is_free, label %run, label %end
run:
  %result = call ptr @run_matched(ptr %program, ptr %values, ptr %slots, ptr %objects)
  br label %end
end:
  %returned = phi ptr [ %result, %run ], [ inttoptr (i64 1 to ptr), %start ], [ inttoptr (i64 1 to ptr), %overlap ]
  br i1 %is_small, label %done, label %give
give:
  call void @free(ptr %values)
  br label %done
done:
  ret ptr %returned
no:
  ret ptr inttoptr (i64 1 to ptr)
}

; Whether a call has the program's options, number of arguments and names.
define private i1 @is_called_alike(ptr %program, ptr %options, i64 %positional, ptr %names) {
  %options.place = getelementptr %Program, ptr %program, i64 0, i32 1
  %expected.options = load ptr, ptr %options.place
  %positional.place = getelementptr %Program, ptr %program, i64 0, i32 2
  %expected.positional = load i64, ptr %positional.place
  %keywords.place = getelementptr %Program, ptr %program, i64 0, i32 3
  %keywords = load i64, ptr %keywords.place
  %any_options = icmp eq ptr %expected.options, null
  %same_options = icmp eq ptr %expected.options, %options
  %fits_options = or i1 %any_options, %same_options
  %same_positional = icmp eq i64 %expected.positional, %positional
  %fits = and i1 %fits_options, %same_positional
  br i1 %fits, label %count, label %no
count:
  %has_names = icmp ne ptr %names, null
  br i1 %has_names, label %named, label %bare
bare:
  %no_names = icmp eq i64 %keywords, 0
  ret i1 %no_names
named:
  %given = call i64 @PyTuple_Size(ptr %names)
  %same_count = icmp eq i64 %given, %keywords
  br i1 %same_count, label %start, label %no
start:
  %names.place = getelementptr %Program, ptr %program, i64 0, i32 4
  %expected.names = load ptr, ptr %names.place
  br label %loop
loop:
  %k = phi i64 [ 0, %start ], [ %next, %passed ]
  %more = icmp slt i64 %k, %keywords
  br i1 %more, label %compare, label %yes
compare:
  %name = call ptr @PyTuple_GetItem(ptr %names, i64 %k)
  %expected.name.place = getelementptr ptr, ptr %expected.names, i64 %k
  %expected.name = load ptr, ptr %expected.name.place
  %same_name = icmp eq ptr %name, %expected.name
  br i1 %same_name, label %passed, label %no
passed:
  %next = add i64 %k, 1
  br label %loop
yes:
  ret i1 true
no:
  ret i1 false
}

; The Python way: `fallback(callable, *arguments)`.
define private ptr @fall_back(ptr %fallback, ptr %callable, ptr %args, i64 %positional, ptr %names) {
  %has_names = icmp ne ptr %names, null
  br i1 %has_names, label %named, label %room
named:
  %given = call i64 @PyTuple_Size(ptr %names)
  br label %room
room:
  %keywords = phi i64 [ 0, %0 ], [ %given, %named ]
  %total = add i64 %positional, %keywords
  %words = add i64 %total, 2
  ; A call can have more arguments than a stack has room for.
  %is_small = icmp ule i64 %words, 1024
  %own.words = select i1 %is_small, i64 %words, i64 1
  %own = alloca ptr, i64 %own.words
  br i1 %is_small, label %copy, label %take
take:
  %bytes = shl i64 %words, 3
  %taken = call ptr @malloc(i64 %bytes)
  %is_taken = icmp ne ptr %taken, null
  br i1 %is_taken, label %copy, label %exhausted
exhausted:
  %error = call ptr @PyErr_NoMemory()
  ret ptr null
copy:
  %all = phi ptr [ %own, %room ], [ %taken, %take ]
  %first = getelementptr ptr, ptr %all, i64 1
  store ptr %callable, ptr %first
  %rest = getelementptr ptr, ptr %all, i64 2
  br label %loop
loop:
  %k = phi i64 [ 0, %copy ], [ %next, %turn ]
  %more = icmp slt i64 %k, %total
  br i1 %more, label %turn, label %call
turn:
  %from = getelementptr ptr, ptr %args, i64 %k
  %argument = load ptr, ptr %from
  %to = getelementptr ptr, ptr %rest, i64 %k
  store ptr %argument, ptr %to
  %next = add i64 %k, 1
  br label %loop
call:
  %count = add i64 %positional, 1
  %flagged = or i64 %count, -9223372036854775808
  %result = call ptr @PyObject_Vectorcall(ptr %fallback, ptr %first, i64 %flagged, ptr %names)
  br i1 %is_small, label %done, label %give
give:
  call void @free(ptr %all)
  br label %done
done:
  ret ptr %result
}

; A vectorcall function. Behind the object's own fields stands the address of its chain: fallback, count, programs.
define ptr @entry(ptr %callable, ptr %args, i64 %flagged, ptr %names) {
  %current = alloca ptr
  %positional = and i64 %flagged, 9223372036854775807
  %chain.at = load i64, ptr @chain_offset
  %chain.place = getelementptr i8, ptr %callable, i64 %chain.at
  %chain = load ptr, ptr %chain.place
  %variable = load ptr, ptr getelementptr ([7 x ptr], ptr @runtime, i64 0, i64 6)
  store ptr null, ptr %current
  %status = call i32 @PyContextVar_Get(ptr %variable, ptr null, ptr %current)
  %options = load ptr, ptr %current
  ; Only its address matters from here on, and a program keeps the one it compares with.
  call void @Py_DecRef(ptr %options)
  %fallback = load ptr, ptr %chain
  %count.place = getelementptr i64, ptr %chain, i64 1
  %count = load i64, ptr %count.place
  %programs = getelementptr ptr, ptr %chain, i64 2
  br label %loop
loop:
  %k = phi i64 [ 0, %0 ], [ %next, %turn ]
  %more = icmp slt i64 %k, %count
  br i1 %more, label %try, label %miss
try:
  %program.place = getelementptr ptr, ptr %programs, i64 %k
  %program = load ptr, ptr %program.place
  %is_alike = call i1 @is_called_alike(ptr %program, ptr %options, i64 %positional, ptr %names)
  br i1 %is_alike, label %attempt, label %turn
attempt:
  %result = call ptr @attempt(ptr %program, ptr %args)
  %is_other = icmp eq ptr %result, inttoptr (i64 1 to ptr)
  br i1 %is_other, label %turn, label %done
turn:
  %next = add i64 %k, 1
  br label %loop
miss:
  %python = call ptr @fall_back(ptr %fallback, ptr %callable, ptr %args, i64 %positional, ptr %names)
  ret ptr %python
done:
  ret ptr %result
}

; What the self-check runs: operand 1 becomes operand 0 plus one, along one axis of 64-bit integers.
define void @increment(i64 %begin, i64 %end, ptr %operands, ptr %geometry) {
  %source = load ptr, ptr %operands
  %target.place = getelementptr ptr, ptr %operands, i64 1
  %target = load ptr, ptr %target.place
  %source.stride.place = getelementptr i64, ptr %geometry, i64 1
  %source.stride = load i64, ptr %source.stride.place
  %target.stride.place = getelementptr i64, ptr %geometry, i64 2
  %target.stride = load i64, ptr %target.stride.place
  br label %loop
loop:
  %k = phi i64 [ %begin, %0 ], [ %next, %turn ]
  %more = icmp slt i64 %k, %end
  br i1 %more, label %turn, label %done
turn:
  %source.offset = mul i64 %k, %source.stride
  %source.place = getelementptr i8, ptr %source, i64 %source.offset
  %value = load i64, ptr %source.place
  %more.value = add i64 %value, 1
  %target.offset = mul i64 %k, %target.stride
  %target.at = getelementptr i8, ptr %target, i64 %target.offset
  store i64 %more.value, ptr %target.at
  %next = add i64 %k, 1
  br label %loop
done:
  ret void
}
