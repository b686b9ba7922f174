package dk.holdplan.api.security;

import dk.holdplan.data.account.CalendarFeeds;
import dk.holdplan.data.account.Secret;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows calendar programs by the secret address that they ask for: as the therapist, whose calendar is there alone. */
final class FeedFilter extends OncePerRequestFilter {

    private static final Pattern ADDRESS = Pattern.compile("/feeds/([A-Za-z0-9_-]{43})\\.ics");

    private final CalendarFeeds feeds;

    FeedFilter(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher address = ADDRESS.matcher(request.getRequestURI().substring(request.getContextPath().length()));
        if (address.matches()) {
            feeds.find(new Secret(address.group(1))).map(Caller::of).ifPresent(caller -> {
                SecurityContext context = SecurityContextHolder.createEmptyContext();
                context.setAuthentication(new CallerAuthentication(caller));
                SecurityContextHolder.setContext(context);
            });
        }
        chain.doFilter(request, response);
    }
}
