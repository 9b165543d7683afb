-- Without content: the person is erased, and whoever reads the topic forgets what came before.
alter table alert_message alter column content drop not null;
