// React decides on import which of its two builds it is. Imported first, this decides before it.
process.env.NODE_ENV = "production";
