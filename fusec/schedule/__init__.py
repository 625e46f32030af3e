"""All decisions about loops and memory: graphs into plans."""
