// Where Python has the fields: part of structures.h, generated from structures.py by translate.py.

_Static_assert(offsetof(ThreadSettings, available) == 0, "ThreadSettings.available");
_Static_assert(offsetof(ThreadSettings, workers) == 8, "ThreadSettings.workers");
_Static_assert(offsetof(ThreadSettings, expires) == 16, "ThreadSettings.expires");
_Static_assert(offsetof(ThreadSettings, crowded_until) == 24, "ThreadSettings.crowded_until");
_Static_assert(offsetof(ThreadSettings, clock) == 32, "ThreadSettings.clock");
_Static_assert(offsetof(ThreadSettings, main_thread) == 40, "ThreadSettings.main_thread");
_Static_assert(offsetof(ThreadSettings, refresh) == 48, "ThreadSettings.refresh");
_Static_assert(offsetof(ThreadSettings, lifetime) == 56, "ThreadSettings.lifetime");
_Static_assert(offsetof(ThreadSettings, part_work) == 64, "ThreadSettings.part_work");
_Static_assert(offsetof(ThreadSettings, short_work) == 72, "ThreadSettings.short_work");
_Static_assert(offsetof(ThreadSettings, wake_work) == 80, "ThreadSettings.wake_work");
_Static_assert(offsetof(ThreadSettings, large_part) == 88, "ThreadSettings.large_part");
_Static_assert(offsetof(ThreadSettings, large_grain) == 96, "ThreadSettings.large_grain");
_Static_assert(offsetof(ThreadSettings, spin_time) == 104, "ThreadSettings.spin_time");
_Static_assert(offsetof(ThreadSettings, bearable_wait) == 112, "ThreadSettings.bearable_wait");
_Static_assert(offsetof(ThreadSettings, retreat) == 120, "ThreadSettings.retreat");
_Static_assert(offsetof(ThreadSettings, slice_work) == 128, "ThreadSettings.slice_work");
_Static_assert(offsetof(ThreadSettings, slice_time) == 136, "ThreadSettings.slice_time");
_Static_assert(offsetof(ThreadSettings, slice_growth) == 144, "ThreadSettings.slice_growth");
_Static_assert(offsetof(ThreadSettings, stack_bytes) == 152, "ThreadSettings.stack_bytes");
_Static_assert(sizeof(ThreadSettings) == 160, "ThreadSettings");

_Static_assert(offsetof(BlockSettings, page_bytes) == 0, "BlockSettings.page_bytes");
_Static_assert(offsetof(BlockSettings, map_flags) == 8, "BlockSettings.map_flags");
_Static_assert(offsetof(BlockSettings, huge_page_advice) == 16, "BlockSettings.huge_page_advice");
_Static_assert(offsetof(BlockSettings, limit) == 24, "BlockSettings.limit");
_Static_assert(offsetof(BlockSettings, threshold) == 32, "BlockSettings.threshold");
_Static_assert(offsetof(BlockSettings, smallest_bytes) == 40, "BlockSettings.smallest_bytes");
_Static_assert(offsetof(BlockSettings, huge_page_bytes) == 48, "BlockSettings.huge_page_bytes");
_Static_assert(offsetof(BlockSettings, array_type) == 56, "BlockSettings.array_type");
_Static_assert(offsetof(BlockSettings, new_from_descr) == 64, "BlockSettings.new_from_descr");
_Static_assert(offsetof(BlockSettings, set_handler) == 72, "BlockSettings.set_handler");
_Static_assert(offsetof(BlockSettings, capsule) == 80, "BlockSettings.capsule");
_Static_assert(sizeof(BlockSettings) == 88, "BlockSettings");

_Static_assert(offsetof(BlockCounters, in_use) == 0, "BlockCounters.in_use");
_Static_assert(offsetof(BlockCounters, peak) == 8, "BlockCounters.peak");
_Static_assert(offsetof(BlockCounters, idle) == 16, "BlockCounters.idle");
_Static_assert(offsetof(BlockCounters, hits) == 24, "BlockCounters.hits");
_Static_assert(offsetof(BlockCounters, misses) == 32, "BlockCounters.misses");
_Static_assert(sizeof(BlockCounters) == 40, "BlockCounters");

_Static_assert(offsetof(Object, references) == 0, "Object.references");
_Static_assert(offsetof(Object, type) == 8, "Object.type");
_Static_assert(sizeof(Object) == 16, "Object");

_Static_assert(offsetof(Array, references) == 0, "Array.references");
_Static_assert(offsetof(Array, type) == 8, "Array.type");
_Static_assert(offsetof(Array, data) == 16, "Array.data");
_Static_assert(offsetof(Array, ndim) == 24, "Array.ndim");
_Static_assert(offsetof(Array, shape) == 32, "Array.shape");
_Static_assert(offsetof(Array, strides) == 40, "Array.strides");
_Static_assert(offsetof(Array, base) == 48, "Array.base");
_Static_assert(offsetof(Array, dtype) == 56, "Array.dtype");
_Static_assert(offsetof(Array, flags) == 64, "Array.flags");
_Static_assert(sizeof(Array) == 72, "Array");

_Static_assert(offsetof(Guard, kind) == 0, "Guard.kind");
_Static_assert(offsetof(Guard, parent) == 8, "Guard.parent");
_Static_assert(offsetof(Guard, key) == 16, "Guard.key");
_Static_assert(offsetof(Guard, expected) == 24, "Guard.expected");
_Static_assert(offsetof(Guard, number) == 32, "Guard.number");
_Static_assert(offsetof(Guard, source) == 40, "Guard.source");
_Static_assert(offsetof(Guard, flags) == 48, "Guard.flags");
_Static_assert(offsetof(Guard, slot) == 56, "Guard.slot");
_Static_assert(sizeof(Guard) == 64, "Guard");

_Static_assert(offsetof(Alias, guard) == 0, "Alias.guard");
_Static_assert(offsetof(Alias, itemsize) == 8, "Alias.itemsize");
_Static_assert(offsetof(Alias, other_guard) == 16, "Alias.other_guard");
_Static_assert(offsetof(Alias, other_itemsize) == 24, "Alias.other_itemsize");
_Static_assert(offsetof(Alias, may_be_same) == 32, "Alias.may_be_same");
_Static_assert(sizeof(Alias) == 40, "Alias");

_Static_assert(offsetof(Instruction, opcode) == 0, "Instruction.opcode");
_Static_assert(offsetof(Instruction, a) == 8, "Instruction.a");
_Static_assert(offsetof(Instruction, b) == 16, "Instruction.b");
_Static_assert(offsetof(Instruction, c) == 24, "Instruction.c");
_Static_assert(sizeof(Instruction) == 32, "Instruction");

_Static_assert(offsetof(Operand, slot) == 0, "Operand.slot");
_Static_assert(offsetof(Operand, offset) == 8, "Operand.offset");
_Static_assert(sizeof(Operand) == 16, "Operand");

_Static_assert(offsetof(StepArray, constant) == 0, "StepArray.constant");
_Static_assert(offsetof(StepArray, slot) == 8, "StepArray.slot");
_Static_assert(offsetof(StepArray, offset) == 16, "StepArray.offset");
_Static_assert(offsetof(StepArray, is_whole) == 24, "StepArray.is_whole");
_Static_assert(offsetof(StepArray, dtype) == 32, "StepArray.dtype");
_Static_assert(offsetof(StepArray, itemsize) == 40, "StepArray.itemsize");
_Static_assert(offsetof(StepArray, ndim) == 48, "StepArray.ndim");
_Static_assert(offsetof(StepArray, layout) == 56, "StepArray.layout");
_Static_assert(sizeof(StepArray) == 64, "StepArray");

_Static_assert(offsetof(StepCall, function) == 0, "StepCall.function");
_Static_assert(offsetof(StepCall, array_count) == 8, "StepCall.array_count");
_Static_assert(offsetof(StepCall, arrays) == 16, "StepCall.arrays");
_Static_assert(sizeof(StepCall) == 24, "StepCall");

_Static_assert(offsetof(KernelCall, step) == 0, "KernelCall.step");
_Static_assert(offsetof(KernelCall, kernel) == 8, "KernelCall.kernel");
_Static_assert(offsetof(KernelCall, extent) == 16, "KernelCall.extent");
_Static_assert(offsetof(KernelCall, work) == 24, "KernelCall.work");
_Static_assert(offsetof(KernelCall, grain) == 32, "KernelCall.grain");
_Static_assert(offsetof(KernelCall, operand_count) == 40, "KernelCall.operand_count");
_Static_assert(offsetof(KernelCall, operands) == 48, "KernelCall.operands");
_Static_assert(offsetof(KernelCall, geometry_count) == 56, "KernelCall.geometry_count");
_Static_assert(offsetof(KernelCall, geometry) == 64, "KernelCall.geometry");
_Static_assert(offsetof(KernelCall, threads) == 72, "KernelCall.threads");
_Static_assert(sizeof(KernelCall) == 80, "KernelCall");

_Static_assert(offsetof(Result, given) == 0, "Result.given");
_Static_assert(offsetof(Result, slot) == 8, "Result.slot");
_Static_assert(offsetof(Result, dtype) == 16, "Result.dtype");
_Static_assert(offsetof(Result, ndim) == 24, "Result.ndim");
_Static_assert(offsetof(Result, layout) == 32, "Result.layout");
_Static_assert(offsetof(Result, nbytes) == 40, "Result.nbytes");
_Static_assert(sizeof(Result) == 48, "Result");

_Static_assert(offsetof(Program, owner) == 0, "Program.owner");
_Static_assert(offsetof(Program, options) == 8, "Program.options");
_Static_assert(offsetof(Program, positional) == 16, "Program.positional");
_Static_assert(offsetof(Program, keywords) == 24, "Program.keywords");
_Static_assert(offsetof(Program, names) == 32, "Program.names");
_Static_assert(offsetof(Program, is_nested) == 40, "Program.is_nested");
_Static_assert(offsetof(Program, guard_count) == 48, "Program.guard_count");
_Static_assert(offsetof(Program, guards) == 56, "Program.guards");
_Static_assert(offsetof(Program, value_count) == 64, "Program.value_count");
_Static_assert(offsetof(Program, constant_count) == 72, "Program.constant_count");
_Static_assert(offsetof(Program, constants) == 80, "Program.constants");
_Static_assert(offsetof(Program, first_constant) == 88, "Program.first_constant");
_Static_assert(offsetof(Program, instruction_count) == 96, "Program.instruction_count");
_Static_assert(offsetof(Program, guarding_count) == 104, "Program.guarding_count");
_Static_assert(offsetof(Program, instructions) == 112, "Program.instructions");
_Static_assert(offsetof(Program, slots) == 120, "Program.slots");
_Static_assert(offsetof(Program, arena_slot) == 128, "Program.arena_slot");
_Static_assert(offsetof(Program, arena_bytes) == 136, "Program.arena_bytes");
_Static_assert(offsetof(Program, alias_count) == 144, "Program.alias_count");
_Static_assert(offsetof(Program, aliases) == 152, "Program.aliases");
_Static_assert(offsetof(Program, result_count) == 160, "Program.result_count");
_Static_assert(offsetof(Program, results) == 168, "Program.results");
_Static_assert(offsetof(Program, has_steps) == 176, "Program.has_steps");
_Static_assert(offsetof(Program, call_count) == 184, "Program.call_count");
_Static_assert(offsetof(Program, calls) == 192, "Program.calls");
_Static_assert(offsetof(Program, most_operands) == 200, "Program.most_operands");
_Static_assert(offsetof(Program, most_gathered) == 208, "Program.most_gathered");
_Static_assert(offsetof(Program, form) == 216, "Program.form");
_Static_assert(offsetof(Program, finish) == 224, "Program.finish");
_Static_assert(sizeof(Program) == 232, "Program");

_Static_assert(offsetof(ProgramList, fallback) == 0, "ProgramList.fallback");
_Static_assert(offsetof(ProgramList, count) == 8, "ProgramList.count");
_Static_assert(offsetof(ProgramList, programs) == 16, "ProgramList.programs");
_Static_assert(sizeof(ProgramList) == 24, "ProgramList");

_Static_assert(offsetof(Callable, vectorcall) == 0, "Callable.vectorcall");
_Static_assert(offsetof(Callable, programs) == 8, "Callable.programs");
_Static_assert(sizeof(Callable) == 16, "Callable");

_Static_assert(offsetof(Runtime, callable_offset) == 0, "Runtime.callable_offset");
_Static_assert(offsetof(Runtime, options) == 8, "Runtime.options");
_Static_assert(offsetof(Runtime, array_type) == 16, "Runtime.array_type");
_Static_assert(offsetof(Runtime, new_from_descr) == 24, "Runtime.new_from_descr");
_Static_assert(offsetof(Runtime, set_base) == 32, "Runtime.set_base");
_Static_assert(offsetof(Runtime, byte_dtype) == 40, "Runtime.byte_dtype");
_Static_assert(offsetof(Runtime, run) == 48, "Runtime.run");
_Static_assert(offsetof(Runtime, short_work) == 56, "Runtime.short_work");
_Static_assert(sizeof(Runtime) == 64, "Runtime");

_Static_assert(offsetof(Allocator, new_array) == 0, "Allocator.new_array");
_Static_assert(offsetof(Allocator, take_memory) == 8, "Allocator.take_memory");
_Static_assert(offsetof(Allocator, give_memory) == 16, "Allocator.give_memory");
_Static_assert(sizeof(Allocator) == 24, "Allocator");

_Static_assert(offsetof(Blas, dot_f32) == 0, "Blas.dot_f32");
_Static_assert(offsetof(Blas, gemv_f32) == 8, "Blas.gemv_f32");
_Static_assert(offsetof(Blas, gemm_f32) == 16, "Blas.gemm_f32");
_Static_assert(offsetof(Blas, syrk_f32) == 24, "Blas.syrk_f32");
_Static_assert(offsetof(Blas, dot_f64) == 32, "Blas.dot_f64");
_Static_assert(offsetof(Blas, gemv_f64) == 40, "Blas.gemv_f64");
_Static_assert(offsetof(Blas, gemm_f64) == 48, "Blas.gemm_f64");
_Static_assert(offsetof(Blas, syrk_f64) == 56, "Blas.syrk_f64");
_Static_assert(offsetof(Blas, acquire_pool) == 64, "Blas.acquire_pool");
_Static_assert(offsetof(Blas, release_pool) == 72, "Blas.release_pool");
_Static_assert(sizeof(Blas) == 80, "Blas");

_Static_assert(offsetof(Product, routine) == 0, "Product.routine");
_Static_assert(offsetof(Product, rows) == 8, "Product.rows");
_Static_assert(offsetof(Product, inner) == 16, "Product.inner");
_Static_assert(offsetof(Product, columns) == 24, "Product.columns");
_Static_assert(offsetof(Product, left) == 32, "Product.left");
_Static_assert(offsetof(Product, right) == 40, "Product.right");
_Static_assert(offsetof(Product, is_left_transposed) == 48, "Product.is_left_transposed");
_Static_assert(offsetof(Product, is_right_transposed) == 56, "Product.is_right_transposed");
_Static_assert(offsetof(Product, is_reversed) == 64, "Product.is_reversed");
_Static_assert(offsetof(Product, axes) == 72, "Product.axes");
_Static_assert(sizeof(Product) == 80, "Product");

_Static_assert(offsetof(BatchAxis, extent) == 0, "BatchAxis.extent");
_Static_assert(offsetof(BatchAxis, left) == 8, "BatchAxis.left");
_Static_assert(offsetof(BatchAxis, right) == 16, "BatchAxis.right");
_Static_assert(offsetof(BatchAxis, result) == 24, "BatchAxis.result");
_Static_assert(sizeof(BatchAxis) == 32, "BatchAxis");

_Static_assert(offsetof(ScalarClass, type) == 0, "ScalarClass.type");
_Static_assert(offsetof(ScalarClass, kind) == 8, "ScalarClass.kind");
_Static_assert(offsetof(ScalarClass, nbytes) == 16, "ScalarClass.nbytes");
_Static_assert(sizeof(ScalarClass) == 24, "ScalarClass");

_Static_assert(offsetof(Walk, node_class) == 0, "Walk.node_class");
_Static_assert(offsetof(Walk, node_op) == 8, "Walk.node_op");
_Static_assert(offsetof(Walk, node_operands) == 16, "Walk.node_operands");
_Static_assert(offsetof(Walk, node_type) == 24, "Walk.node_type");
_Static_assert(offsetof(Walk, node_attributes) == 32, "Walk.node_attributes");
_Static_assert(offsetof(Walk, node_array) == 40, "Walk.node_array");
_Static_assert(offsetof(Walk, type_class) == 48, "Walk.type_class");
_Static_assert(offsetof(Walk, type_shape) == 56, "Walk.type_shape");
_Static_assert(offsetof(Walk, type_dtype) == 64, "Walk.type_dtype");
_Static_assert(offsetof(Walk, op_kind) == 72, "Walk.op_kind");
_Static_assert(offsetof(Walk, view) == 80, "Walk.view");
_Static_assert(offsetof(Walk, input) == 88, "Walk.input");
_Static_assert(offsetof(Walk, constant) == 96, "Walk.constant");
_Static_assert(offsetof(Walk, value) == 104, "Walk.value");
_Static_assert(offsetof(Walk, fixed) == 112, "Walk.fixed");
_Static_assert(offsetof(Walk, no_attributes) == 120, "Walk.no_attributes");
_Static_assert(offsetof(Walk, none) == 128, "Walk.none");
_Static_assert(offsetof(Walk, array_class) == 136, "Walk.array_class");
_Static_assert(offsetof(Walk, int_class) == 144, "Walk.int_class");
_Static_assert(offsetof(Walk, tuple_class) == 152, "Walk.tuple_class");
_Static_assert(offsetof(Walk, list_class) == 160, "Walk.list_class");
_Static_assert(offsetof(Walk, dict_class) == 168, "Walk.dict_class");
_Static_assert(offsetof(Walk, scalar_count) == 176, "Walk.scalar_count");
_Static_assert(offsetof(Walk, scalars) == 184, "Walk.scalars");
_Static_assert(offsetof(Walk, make) == 192, "Walk.make");
_Static_assert(offsetof(Walk, fallback) == 200, "Walk.fallback");
_Static_assert(sizeof(Walk) == 208, "Walk");
