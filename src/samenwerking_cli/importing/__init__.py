"""Documents of others put into the register's own terms: written questions as parliaments print them."""
