/* global rs, db, sleep -- run by mongosh, see docker-compose.yml */
const NOT_YET_INITIALIZED = 94;

try {
  rs.status();
} catch (err) {
  if (err.code !== NOT_YET_INITIALIZED) throw err;
  rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: 'mongo:27017' }] });
}
while (!db.hello().isWritablePrimary) sleep(200);
