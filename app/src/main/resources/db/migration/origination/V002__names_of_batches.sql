-- Supervision tells of a batch by its name.
create view origination.batch_pub as select zone, code, chinese, english from origination.batch;
