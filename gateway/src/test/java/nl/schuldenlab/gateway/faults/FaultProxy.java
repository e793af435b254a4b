package nl.schuldenlab.gateway.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A TCP proxy before a service. Requests pass; what happens to the answers is the fault of the moment, on connections that
 * are open already too.
 */
class FaultProxy implements AutoCloseable {
    private static final long LATE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long DRIBBLE_NANOS = TimeUnit.MILLISECONDS.toNanos(2);
    private static final byte[] GARBAGE = "\u0000\u0001 200 fine\n\n\u00ff".getBytes(StandardCharsets.ISO_8859_1);

    private final int target;
    private final int port;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket listener;
    private volatile Fault fault = Fault.NONE;

    FaultProxy(int port, int target) throws IOException {
        this.target = target;
        this.listener = listen(port);
        this.port = listener.getLocalPort();
    }

    int port() {
        return port;
    }

    synchronized void become(Fault next) throws IOException {
        fault = next;
        if (next == Fault.REFUSED) {
            close();
        } else if (listener.isClosed()) {
            listener = listen(port);
        }
    }

    private ServerSocket listen(int at) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 1024);
        daemon(() -> accept(socket));
        return socket;
    }

    private void accept(ServerSocket socket) {
        try {
            while (true) {
                connect(socket.accept());
            }
        } catch (IOException over) {
            quietly(socket);
        }
    }

    private void connect(Socket gateway) {
        try {
            Socket service = new Socket(InetAddress.getLoopbackAddress(), target);
            connections.add(gateway);
            connections.add(service);
            daemon(() -> pump(gateway, service, false));
            daemon(() -> pump(service, gateway, true));
        } catch (IOException gone) {
            quietly(gateway);
        }
    }

    private void pump(Socket from, Socket to, boolean answers) {
        byte[] bytes = new byte[16 * 1024];
        try {
            InputStream in = from.getInputStream();
            int read;
            while ((read = in.read(bytes)) >= 0) {
                if (answers) {
                    pass(to, bytes, read);
                } else {
                    to.getOutputStream().write(bytes, 0, read);
                }
            }
        } catch (IOException broken) {
            // seen by both sides when both are closed
        } finally {
            forget(from);
            forget(to);
        }
    }

    private void pass(Socket gateway, byte[] bytes, int length) throws IOException {
        OutputStream out = gateway.getOutputStream();
        switch (fault) {
            case LATE -> {
                LockSupport.parkNanos(LATE_NANOS);
                out.write(bytes, 0, length);
            }
            case SLOW_BODY -> dribble(out, bytes, length);
            case RESET -> {
                gateway.setSoLinger(true, 0);
                throw new IOException("Reset");
            }
            case CUT -> {
                out.write(bytes, 0, length * 2 / 3);
                throw new IOException("Cut");
            }
            case GARBAGE -> out.write(GARBAGE);
            case HALF_OPEN, REFUSED -> {
                // nothing comes
            }
            case NONE -> out.write(bytes, 0, length);
        }
    }

    private void dribble(OutputStream out, byte[] bytes, int length) throws IOException {
        int step = Math.max(1, length / 100);
        for (int at = 0; at < length; at += step) {
            out.write(bytes, at, Math.min(step, length - at));
            LockSupport.parkNanos(DRIBBLE_NANOS);
        }
    }

    private void forget(Socket socket) {
        connections.remove(socket);
        quietly(socket);
    }

    private static void quietly(AutoCloseable socket) {
        try {
            socket.close();
        } catch (Exception closed) {
            // it is gone, which is all that is wanted
        }
    }

    static void daemon(Runnable act) {
        Thread thread = new Thread(act);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        connections.forEach(this::forget);
    }
}
