# Starts OpenStack Swift on loopback, its four servers in one process, in a folder that is given; prints the port of its S3 interface.
import ctypes
import logging
import os
import signal
import sys

# it ends with whoever started it
ctypes.CDLL(None).prctl(1, signal.SIGKILL)
folder = sys.argv[1]
if len(sys.argv) > 2 and sys.argv[2] == '--check':
    # Swift keeps what it knows of a file beside it
    import xattr

    path = os.path.join(folder, 'mw-tests-xattr-%d' % os.getpid())
    open(path, 'w').close()
    try:
        xattr.setxattr(path, 'user.swift.metadata', b'x')
    finally:
        os.unlink(path)
    sys.exit(0)

import eventlet
import eventlet.wsgi

eventlet.patcher.monkey_patch(all=False, socket=True, select=True, thread=True)
etc = os.path.join(folder, 'etc')
os.makedirs(os.path.join(folder, 'devices', 'd1'))
os.makedirs(etc)


def write(name, text):
    with open(os.path.join(etc, name), 'w') as file:
        file.write(text)


write('swift.conf', '''[swift-hash]
swift_hash_path_suffix = tests
swift_hash_path_prefix = tests
[storage-policy:0]
name = one
default = yes
''')
import swift.common.utils

swift.common.utils.SWIFT_CONF_FILE = os.path.join(etc, 'swift.conf')
from swift.common import storage_policy
from swift.common.ring import RingBuilder
from swift.common.wsgi import loadapp

swift.common.utils.validate_hash_conf()
storage_policy.reload_storage_policies()
names = ('account', 'container', 'object', 'proxy')
sockets = {name: eventlet.listen(('127.0.0.1', 0)) for name in names}
common = '''[DEFAULT]
swift_dir = %s
devices = %s
mount_check = false
fallocate_reserve = 0
''' % (etc, os.path.join(folder, 'devices'))
for name in names[:3]:
    port = sockets[name].getsockname()[1]
    builder = RingBuilder(1, 1, 0)
    builder.add_dev(dict(id=0, region=1, zone=1, weight=1, ip='127.0.0.1', port=port, device='d1', meta='',
                         replication_ip='127.0.0.1', replication_port=port))
    builder.rebalance()
    builder.get_ring().save(os.path.join(etc, '%s.ring.gz' % name))
    # listings are told of a file before its writer is, however busy the machine
    write('%s-server.conf' % name, common + '''container_update_timeout = 60
conn_timeout = 30
node_timeout = 60
[pipeline:main]
pipeline = %s-server
[app:%s-server]
use = egg:swift#%s
''' % (name, name, name))
write('proxy-server.conf', common + '''[pipeline:main]
pipeline = catch_errors s3api tempauth slo versioned_writes symlink proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
conn_timeout = 30
node_timeout = 60
recoverable_node_timeout = 60
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
max_bucket_listing = 1000
[filter:slo]
use = egg:swift#slo
[filter:versioned_writes]
use = egg:swift#versioned_writes
allow_object_versioning = true
[filter:symlink]
use = egg:swift#symlink
[filter:tempauth]
use = egg:swift#tempauth
user_test_writer = of-writer .admin
user_test_reader = of-reader
''')


class Memory(dict):
    """Stands in for memcached, which Swift asks for between its requests."""

    def __bool__(self):
        return True

    def get(self, key, raise_on_error=False):
        return dict.get(self, key)

    def set(self, key, value, **_):
        self[key] = value

    def delete(self, key, **_):
        self.pop(key, None)

    def incr(self, key, delta=1, **_):
        self[key] = max(0, dict.get(self, key, 0) + delta)
        return self[key]


memory = Memory()


def remembering(app):
    def call(environment, start):
        environment['swift.cache'] = memory
        return app(environment, start)
    return call


quiet = logging.getLogger('quiet')
quiet.addHandler(logging.NullHandler())
quiet.propagate = False
for name in names:
    app = loadapp(os.path.join(etc, '%s-server.conf' % name))
    eventlet.spawn(eventlet.wsgi.server, sockets[name], remembering(app) if name == 'proxy' else app, log=quiet)
print(sockets['proxy'].getsockname()[1], flush=True)
while True:
    eventlet.sleep(3600)
