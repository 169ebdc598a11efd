// Journeys start the program as its users do: without the cache of compiled modules that tests give to what they start.
delete process.env.NODE_COMPILE_CACHE
