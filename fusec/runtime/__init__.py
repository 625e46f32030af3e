"""Running a plan: kernels, threads and memory."""
