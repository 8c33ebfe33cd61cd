// SPDX-License-Identifier: EUPL-1.2
package it.respi.app;

import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** Reads {@code subject.office.lane} as if the realm had signed it; the office may be left out. */
@TestConfiguration(proxyBeanMethods = false)
class InventedTokens {

    @Bean
    @Primary
    JwtDecoder inventedTokens() {
        return token -> {
            String[] parts = token.split("\\.");
            if (parts.length != 3) {
                throw new BadJwtException("not one of ours");
            }
            return Jwt.withTokenValue(token)
                    .header("alg", "none")
                    .subject("program-" + parts[0])
                    .claim("client_id", "respi-program-" + parts[0])
                    .claim("offices", "none".equals(parts[1]) ? List.of() : List.of("/uffici/" + parts[1]))
                    .claim("roles", List.of(parts[2]))
                    .expiresAt(Instant.now().plusSeconds(300))
                    .build();
        };
    }
}
