"""Where the selections of another tool's file stand."""
