package nl.schuldenlab.events.mails;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;
import org.jboss.logging.Logger;

/** The connections to the mail server, so that one at which nothing is heard can be given up by another thread. */
final class Connections extends SocketFactory {
    private static final Logger LOG = Logger.getLogger(Connections.class);

    private final SocketFactory factory;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    Connections(SocketFactory factory) {
        this.factory = factory;
    }

    /** Whoever waits at one of them hears at once that it is closed. */
    void giveUp() {
        open.forEach(socket -> {
            try {
                socket.close();
            } catch (IOException broken) {
                LOG.debug("A connection to the mail server was broken before it was closed", broken);
            }
        });
    }

    private Socket kept(Socket socket) {
        open.removeIf(Socket::isClosed);
        open.add(socket);
        return socket;
    }

    @Override
    public Socket createSocket() throws IOException {
        return kept(factory.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return kept(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return kept(factory.createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return kept(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return kept(factory.createSocket(host, port, local, localPort));
    }
}
