"""The highlights on a text: by place, their tints, brackets, handles and hints."""
